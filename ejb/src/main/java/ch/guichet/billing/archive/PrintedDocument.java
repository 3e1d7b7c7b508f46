package ch.guichet.billing.archive;

import ch.guichet.billing.document.BillInformation;
import ch.guichet.billing.document.CreditDeduction;
import ch.guichet.billing.document.DocumentKind;
import ch.guichet.billing.document.DocumentLanguage;
import ch.guichet.billing.document.InvoiceDocument;
import ch.guichet.billing.document.PaymentReference;
import ch.guichet.billing.document.PostalAddress;
import ch.guichet.billing.document.QrPayment;
import ch.guichet.billing.document.Supplier;
import ch.guichet.billing.document.SwissIban;
import ch.guichet.billing.document.Totals;
import ch.guichet.billing.document.VatRow;
import ch.guichet.billing.rating.LineKind;
import ch.guichet.catalog.Publisher;
import ch.guichet.shared.Figures;
import ch.guichet.shared.Money;
import ch.guichet.shared.Period;
import ch.guichet.shared.Uid;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A stored document in the words of the printer: every figure as stored, every why as a sentence. */
public final class PrintedDocument {
    private final DocumentHead head;
    private final DocumentView view;
    private final Publisher publisher;
    private final HouseStyle style;
    private final DocumentLanguage language;
    private final WhySentences why;

    private PrintedDocument(DocumentView view, Publisher publisher, HouseStyle style) {
        this.style = style;
        this.view = view;
        this.head = view.head();
        this.publisher = publisher;
        this.language = DocumentLanguage.of(head.language());
        this.why = new WhySentences(language);
    }

    /** @param today the date of a draft, which has none of its own */
    public static InvoiceDocument of(DocumentView view, Publisher publisher, HouseStyle style, LocalDate today) {
        return new PrintedDocument(view, publisher, style).print(today);
    }

    private InvoiceDocument print(LocalDate today) {
        return new InvoiceDocument(
                head.kind(),
                head.number(),
                head.corrects(),
                language,
                head.issueDate() == null ? today : head.issueDate(),
                head.dueDate(),
                head.service(),
                Supplier.of(publisher).with(style.logo()),
                Parties.recipient(
                        head.recipient(),
                        new PostalAddress(
                                head.street(), head.houseNumber(), head.postalCode(), head.town(), head.country()),
                        head.customerNumber(),
                        head.uid()),
                lines(),
                credits(),
                view.vat().stream()
                        .map(sum -> new VatRow(sum.basisPoints(), printed(sum.net()), printed(sum.vat())))
                        .toList(),
                new Totals(
                        printed(head.net()),
                        printed(head.vat()),
                        printed(head.gross()),
                        printed(head.credit()),
                        Money.ZERO,
                        printed(head.rounding()),
                        printed(head.due())),
                payment(),
                notes());
    }

    private List<String> notes() {
        return Stream.of(head.correctionReason(), style.note())
                .filter(note -> note != null && !note.isBlank())
                .toList();
    }

    /** A credit note says what comes back, so it is printed with the other sign than it is booked. */
    private Money printed(Money booked) {
        return head.kind() == DocumentKind.CREDIT_NOTE ? booked.negated() : booked;
    }

    private List<ch.guichet.billing.document.DocumentLine> lines() {
        List<ch.guichet.billing.document.DocumentLine> lines = new ArrayList<>();
        for (DocumentLine line : view.lines()) {
            if (line.kind() == LineKind.VALUE_CREDIT) continue;
            lines.add(new ch.guichet.billing.document.DocumentLine(
                    lines.size() + 1,
                    new Period(line.serviceDate(), line.serviceDate()),
                    why.title(line),
                    why.of(line),
                    line.timed() ? Figures.of(line.minutes()) : line.kind() == LineKind.PACK ? "1" : "",
                    line.kind() == LineKind.WORK ? line.hourlyNet() : null,
                    printed(line.net())));
        }
        return lines;
    }

    private List<CreditDeduction> credits() {
        return view.lines().stream()
                .filter(line -> line.lot() != null)
                .map(line -> new CreditDeduction(
                        why.lot(line.lot()),
                        why.used(line),
                        "",
                        line.kind() == LineKind.VALUE_CREDIT ? printed(line.paidByCredit()) : null))
                .toList();
    }

    /** Whether one rate is on all of the net sum. */
    private boolean onlyVat() {
        return view.vat().size() == 1 && view.lines().stream().allMatch(line -> line.fee() == null);
    }

    private QrPayment payment() {
        if (head.reference() == null || head.number() == null) return null;
        List<BillInformation.Rate> rates = view.vat().stream()
                .map(sum -> new BillInformation.Rate(sum.basisPoints(), onlyVat() ? null : sum.net()))
                .toList();
        int days = Math.toIntExact(ChronoUnit.DAYS.between(head.issueDate(), head.dueDate()));
        var information = new BillInformation(
                head.number(),
                head.issueDate(),
                null,
                new Uid(publisher.uid()),
                head.service(),
                rates,
                List.of(new BillInformation.Condition(0, days)));
        return new QrPayment(
                SwissIban.parse(publisher.qrIban()),
                new PaymentReference(head.reference()),
                head.due(),
                head.number(),
                information.text());
    }
}
