package ch.guichet.reminders;

import ch.guichet.billing.archive.DocumentHead;
import ch.guichet.billing.archive.HouseStyle;
import ch.guichet.billing.archive.Parties;
import ch.guichet.billing.document.DocumentKind;
import ch.guichet.billing.document.DocumentLanguage;
import ch.guichet.billing.document.DocumentLine;
import ch.guichet.billing.document.InvoiceDocument;
import ch.guichet.billing.document.PaymentReference;
import ch.guichet.billing.document.PostalAddress;
import ch.guichet.billing.document.QrPayment;
import ch.guichet.billing.document.Supplier;
import ch.guichet.billing.document.SwissIban;
import ch.guichet.billing.document.Totals;
import ch.guichet.catalog.Publisher;
import ch.guichet.shared.Figures;
import ch.guichet.shared.Money;
import ch.guichet.shared.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A reminder in the words of the printer: the document it is about, what the delay costs, and one amount to pay. */
final class PrintedReminder {
    private final ReminderLine line;
    private final DocumentHead head;
    private final ReminderWords words;
    private final List<DocumentLine> lines = new ArrayList<>();

    private PrintedReminder(ReminderLine line, DocumentHead head) {
        this.line = line;
        this.head = head;
        this.words = new ReminderWords(DocumentLanguage.of(head.language()));
    }

    /** @param on the day it is sent, or today for a preview */
    static InvoiceDocument of(
            ReminderLine line, DocumentHead head, Publisher publisher, HouseStyle style, LocalDate on) {
        return new PrintedReminder(line, head).print(publisher, style, on);
    }

    private InvoiceDocument print(Publisher publisher, HouseStyle style, LocalDate on) {
        fill();
        Money sum = line.due().minus(line.rounding());
        return new InvoiceDocument(
                DocumentKind.REMINDER,
                head.number(),
                null,
                DocumentLanguage.of(head.language()),
                on,
                line.payUntil(),
                head.service(),
                Supplier.of(publisher).with(style.logo()),
                Parties.recipient(
                        head.recipient(),
                        new PostalAddress(
                                head.street(), head.houseNumber(), head.postalCode(), head.town(), head.country()),
                        head.customerNumber(),
                        head.uid()),
                lines,
                List.of(),
                List.of(),
                new Totals(sum, Money.ZERO, sum, Money.ZERO, Money.ZERO, line.rounding(), line.due()),
                new QrPayment(
                        SwissIban.parse(publisher.qrIban()),
                        new PaymentReference(head.reference()),
                        line.due(),
                        head.number() + " · " + words.level(line.level()),
                        null),
                List.of(words.say("note")));
    }

    private void fill() {
        add(
                words.say("invoice", head.number(), Figures.of(head.issueDate()), Figures.of(line.dueOn())),
                List.of(words.level(line.level())),
                head.issueDate(),
                line.open());
        if (!line.earlier().isZero()) add(words.say("earlier"), List.of(), null, line.earlier());
        String rate = Figures.percent(line.interestBasisPoints());
        if (!line.interest().isZero())
            add(
                    words.say("interest", rate),
                    List.of(words.say(
                            "interestWhy",
                            String.valueOf(line.interestDays()),
                            Figures.of(line.interestFrom()),
                            Figures.of(line.open()),
                            rate)),
                    null,
                    line.interest());
        if (!line.fee().isZero()) add(words.say("fee"), feeWhy(), null, line.fee());
    }

    private List<String> feeWhy() {
        List<String> why = new ArrayList<>();
        why.add(words.say(line.feeWhy() == FeeWhy.TERMS ? "feeTerms" : "feeTariff"));
        if (line.feeVatBasisPoints() > 0)
            why.add(words.say("feeVat", Figures.percent(line.feeVatBasisPoints()), Figures.of(line.feeVat())));
        return why;
    }

    private void add(String title, List<String> why, LocalDate day, Money amount) {
        Period dates = day == null ? null : new Period(day, day);
        lines.add(new DocumentLine(lines.size() + 1, dates, title, why, "", null, amount));
    }
}
