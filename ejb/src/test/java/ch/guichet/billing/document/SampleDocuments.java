package ch.guichet.billing.document;

import ch.guichet.shared.Money;
import ch.guichet.shared.Period;
import ch.guichet.shared.Uid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Documents of a fictitious publisher, as month-end would hand them to the renderer. */
final class SampleDocuments {
    static final SwissIban QR_IBAN = SwissIban.parse("CH44 3199 9123 0008 8901 2");
    static final SwissIban IBAN = SwissIban.parse("CH58 0079 1123 0008 8901 2");

    static final Supplier SUPPLIER = new Supplier(
            "Alpenlogik SA",
            new PostalAddress("Rue de la Gare", "12", "1003", "Lausanne", "CH"),
            new Uid("CHE-123.456.788"),
            "support@alpenlogik.example",
            "+41 21 555 01 23",
            "alpenlogik.example",
            null);

    static final Recipient RECIPIENT = new Recipient(
            "Boulangerie Œuvrard & Fils Sàrl",
            "Mme Chloé Œuvrard",
            new PostalAddress("Grand-Rue", "7", "1260", "Nyon", "CH"),
            "K-10042",
            new Uid("CHE-106.017.086"));

    private static final Period OCTOBER = new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));

    private SampleDocuments() {}

    /** Two services and an urgency surcharge, something taken from a time pack, an amount due. */
    static InvoiceDocument invoice(DocumentLanguage language) {
        return document(DocumentKind.INVOICE, "2026-000123", language, lines(language), credits(language));
    }

    static InvoiceDocument draft(DocumentLanguage language) {
        return document(DocumentKind.INVOICE, null, language, lines(language), credits(language));
    }

    static InvoiceDocument longInvoice(DocumentLanguage language, int count) {
        List<DocumentLine> lines = IntStream.rangeClosed(1, count)
                .mapToObj(i -> new DocumentLine(
                        i,
                        day(1 + i % 28),
                        SampleWords.title(language, i),
                        SampleWords.why(language),
                        "1 h 15",
                        Money.of("180.00"),
                        Money.of("225.00")))
                .toList();
        return document(DocumentKind.INVOICE, "2026-000124", language, lines, credits(language));
    }

    static InvoiceDocument titled(String title) {
        DocumentLine line = new DocumentLine(1, day(12), title, List.of(), "1", null, Money.of("100.00"));
        return document(DocumentKind.INVOICE, "2026-000126", DocumentLanguage.FR, List.of(line), List.of());
    }

    static InvoiceDocument invoiceTo(Recipient recipient) {
        InvoiceDocument like = invoice(DocumentLanguage.FR);
        return with(like, SUPPLIER, recipient);
    }

    static InvoiceDocument withLogo(byte[] logo) {
        Supplier supplier = new Supplier(
                SUPPLIER.name(),
                SUPPLIER.address(),
                SUPPLIER.uid(),
                SUPPLIER.email(),
                SUPPLIER.phone(),
                SUPPLIER.web(),
                logo);
        return with(invoice(DocumentLanguage.FR), supplier, RECIPIENT);
    }

    private static InvoiceDocument with(InvoiceDocument like, Supplier supplier, Recipient recipient) {
        return new InvoiceDocument(
                like.kind(),
                like.number(),
                like.corrects(),
                like.language(),
                like.issueDate(),
                like.dueDate(),
                like.servicePeriod(),
                supplier,
                recipient,
                like.lines(),
                like.credits(),
                like.vat(),
                like.totals(),
                like.payment(),
                like.notes());
    }

    /** All paid by the Support Credit. */
    static InvoiceDocument statement(DocumentLanguage language) {
        DocumentLine line = new DocumentLine(
                1, day(12), SampleWords.title(language, 0), SampleWords.why(language), "1 h 15", null, Money.ZERO);
        Money zero = Money.ZERO;
        return new InvoiceDocument(
                DocumentKind.CONSUMPTION_STATEMENT,
                "2026-000125",
                null,
                language,
                LocalDate.of(2026, 11, 1),
                null,
                OCTOBER,
                SUPPLIER,
                RECIPIENT,
                List.of(line),
                credits(language),
                List.of(),
                new Totals(zero, zero, zero, zero, zero, zero, zero),
                null,
                List.of());
    }

    static InvoiceDocument creditNote(DocumentLanguage language) {
        Money net = Money.of("225.00");
        Money vat = net.vatAt(810);
        Money total = net.plus(vat);
        Money due = total.roundedToFiveRappen();
        return new InvoiceDocument(
                DocumentKind.CREDIT_NOTE,
                "2026-000007",
                "2026-000123",
                language,
                LocalDate.of(2026, 11, 12),
                null,
                OCTOBER,
                SUPPLIER,
                RECIPIENT,
                lines(language).subList(0, 1),
                List.of(),
                List.of(new VatRow(810, net, vat)),
                new Totals(net, vat, total, Money.ZERO, Money.ZERO, due.minus(total), due),
                null,
                List.of());
    }

    /** An invoice that was not paid, with interest and a fee. */
    static InvoiceDocument reminder(DocumentLanguage language) {
        Money sum = Money.of("483.10");
        return new InvoiceDocument(
                DocumentKind.REMINDER,
                "2026-000123",
                null,
                language,
                LocalDate.of(2027, 1, 2),
                LocalDate.of(2027, 1, 12),
                OCTOBER,
                SUPPLIER,
                RECIPIENT,
                List.of(
                        new DocumentLine(1, day(1), "2026-000123", List.of("1"), "", null, Money.of("459.45")),
                        new DocumentLine(2, null, "5.0 %", List.of("3.65"), "", null, Money.of("3.65")),
                        new DocumentLine(3, null, "CHF 20.00", List.of("8.1 %"), "", null, Money.of("20.00"))),
                List.of(),
                List.of(),
                new Totals(sum, Money.ZERO, sum, Money.ZERO, Money.ZERO, Money.ZERO, sum),
                payment(sum, "2026-000123"),
                List.of("Merci"));
    }

    static QrPayment payment(Money amount, String number) {
        var information = new BillInformation(
                number,
                LocalDate.of(2026, 11, 1),
                null,
                SUPPLIER.uid(),
                OCTOBER,
                List.of(new BillInformation.Rate(810, null)),
                List.of(new BillInformation.Condition(0, 30)));
        return new QrPayment(
                QR_IBAN, PaymentReference.qr(2026000123L), amount, "2026-000123 · K-10042", information.text());
    }

    private static InvoiceDocument document(
            DocumentKind kind,
            String number,
            DocumentLanguage language,
            List<DocumentLine> lines,
            List<CreditDeduction> credits) {
        Money net = lines.stream().map(DocumentLine::net).reduce(Money.ZERO, Money::plus);
        Money vat = net.vatAt(810);
        Money total = net.plus(vat);
        Money due = total.roundedToFiveRappen();
        return new InvoiceDocument(
                kind,
                number,
                null,
                language,
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 12, 1),
                OCTOBER,
                SUPPLIER,
                RECIPIENT,
                lines,
                credits,
                List.of(new VatRow(810, net, vat)),
                new Totals(net, vat, total, Money.ZERO, Money.ZERO, due.minus(total), due),
                number == null ? null : payment(due, number),
                SampleWords.notes(language));
    }

    private static List<DocumentLine> lines(DocumentLanguage language) {
        List<DocumentLine> lines = new ArrayList<>();
        lines.add(new DocumentLine(
                1,
                day(12),
                SampleWords.title(language, 0),
                SampleWords.why(language),
                "1 h 15",
                Money.of("180.00"),
                Money.of("225.00")));
        lines.add(new DocumentLine(
                2,
                day(19),
                SampleWords.urgency(language),
                SampleWords.urgencyWhy(language),
                "1",
                Money.of("200.00"),
                Money.of("200.00")));
        return lines;
    }

    private static List<CreditDeduction> credits(DocumentLanguage language) {
        return List.of(new CreditDeduction(SampleWords.lot(language), "45 min", "2 h 15", null));
    }

    private static Period day(int day) {
        return new Period(LocalDate.of(2026, 10, day), LocalDate.of(2026, 10, day));
    }
}
