package ch.guichet.billing.archive;

import ch.guichet.billing.document.DocumentKind;
import ch.guichet.billing.document.DocumentLanguage;
import ch.guichet.billing.document.DocumentLine;
import ch.guichet.billing.document.InvoiceDocument;
import ch.guichet.billing.document.PaymentReference;
import ch.guichet.billing.document.PdfRenderer;
import ch.guichet.billing.document.PostalAddress;
import ch.guichet.billing.document.QrPayment;
import ch.guichet.billing.document.Recipient;
import ch.guichet.billing.document.Supplier;
import ch.guichet.billing.document.SwissIban;
import ch.guichet.billing.document.Totals;
import ch.guichet.billing.document.VatRow;
import ch.guichet.catalog.Publisher;
import ch.guichet.shared.Money;
import ch.guichet.shared.Period;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** An invoice that nobody owes, to look at the letterhead. */
final class SamplePage {
    private static final int DOTS_PER_INCH = 80;
    private static final int VAT = 810;

    private SamplePage() {}

    static byte[] picture(Publisher publisher, HouseStyle style, String language, LocalDate day) {
        byte[] pdf = new PdfRenderer().render(invoice(publisher, style, DocumentLanguage.of(language), day));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH), "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InvoiceDocument invoice(
            Publisher publisher, HouseStyle style, DocumentLanguage language, LocalDate day) {
        Money net = Money.of("1100.00");
        Money vat = net.vatAt(VAT);
        Money due = net.plus(vat);
        return new InvoiceDocument(
                DocumentKind.INVOICE,
                day.getYear() + "-000000",
                null,
                language,
                day,
                day.plusDays(30),
                new Period(day, day),
                Supplier.of(publisher).with(style.logo()),
                new Recipient(
                        "Atelier Modèle SA",
                        null,
                        new PostalAddress("Grand-Rue", "1", "1204", "Genève", "CH"),
                        "10000",
                        null),
                List.of(new DocumentLine(1, new Period(day, day), "Support", List.of(), "1 h", net, net)),
                List.of(),
                List.of(new VatRow(VAT, net, vat)),
                new Totals(net, vat, due, Money.ZERO, Money.ZERO, Money.ZERO, due),
                new QrPayment(SwissIban.parse(publisher.qrIban()), PaymentReference.qr(1), due, null, null),
                style.note().isBlank() ? List.of() : List.of(style.note()));
    }
}
