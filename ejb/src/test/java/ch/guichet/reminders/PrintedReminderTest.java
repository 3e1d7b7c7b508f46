package ch.guichet.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.billing.archive.DocumentHead;
import ch.guichet.billing.archive.DocumentState;
import ch.guichet.billing.archive.HouseStyle;
import ch.guichet.billing.document.DocumentKind;
import ch.guichet.billing.document.PaymentReference;
import ch.guichet.billing.document.PdfRenderer;
import ch.guichet.catalog.Publisher;
import ch.guichet.shared.Languages;
import ch.guichet.shared.Money;
import ch.guichet.shared.Period;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PrintedReminderTest {
    private static final LocalDate ISSUED = LocalDate.of(2026, 11, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 1);
    private static final LocalDate ON = LocalDate.of(2026, 12, 31);
    private static final Publisher PUBLISHER = new Publisher(
            "Alpenlogik SA",
            "Rue de la Gare",
            "12",
            "1003",
            "Lausanne",
            "CH",
            "CHE-123.456.788",
            "TVA",
            "CH4431999123000889012",
            "support@alpenlogik.example",
            "+41 21 555 01 23",
            "alpenlogik.example");

    private static final ReminderLine LINE = new ReminderLine(
            1,
            2,
            3,
            "2026-000123",
            DUE,
            4,
            10042,
            "Boulangerie Œuvrard & Fils Sàrl",
            2,
            ReminderState.PROPOSED,
            true,
            null,
            Money.of("1189.10"),
            Money.of("1.65"),
            LocalDate.of(2026, 12, 12),
            ON,
            500,
            Money.of("3.26"),
            Money.of("20.00"),
            810,
            Money.of("1.50"),
            FeeWhy.TERMS,
            Money.of("-0.01"),
            Money.of("1214.00"),
            LocalDate.of(2027, 1, 10),
            null);

    private static DocumentHead head(String language) {
        return new DocumentHead(
                3,
                1L,
                DocumentKind.INVOICE,
                DocumentState.POSTED,
                "2026-000123",
                4,
                10042,
                "Boulangerie Œuvrard & Fils Sàrl",
                "Grand-Rue",
                "7",
                "1260",
                "Nyon",
                "CH",
                null,
                language,
                YearMonth.of(2026, 10),
                ISSUED,
                DUE,
                new Period(LocalDate.of(2026, 10, 12), LocalDate.of(2026, 10, 12)),
                Money.of("1100.00"),
                Money.of("89.10"),
                Money.ZERO,
                Money.ZERO,
                Money.of("1189.10"),
                PaymentReference.qr(1).value(),
                null,
                null,
                null,
                null,
                null);
    }

    @Test
    void it_says_in_each_language_what_is_asked_for_and_why() throws IOException {
        for (String language : Languages.ALL) {
            byte[] pdf = new PdfRenderer()
                    .render(PrintedReminder.of(LINE, head(language), PUBLISHER, new HouseStyle(null, ""), ON));
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(document.getNumberOfPages()).isEqualTo(1);
                assertThat(new PDFTextStripper().getText(document))
                        .as(language)
                        .contains("2026-000123", "1'189.10", "1.65", "3.26", "20.00", "CHF 1'214.00", "1.50")
                        .contains("20 ", "12.12.2026", "5.0 %", "8.1 %", "01.12.2026", "10.01.2027")
                        .doesNotContain("{", "''");
                String folder = System.getProperty("guichet.papers", "");
                if (!folder.isBlank())
                    javax.imageio.ImageIO.write(
                            new org.apache.pdfbox.rendering.PDFRenderer(document).renderImageWithDPI(0, 70),
                            "png",
                            new java.io.File(folder, "reminder-" + language + ".png"));
            }
        }
    }
}
