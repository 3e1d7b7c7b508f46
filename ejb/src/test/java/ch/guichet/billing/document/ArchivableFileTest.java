package ch.guichet.billing.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class ArchivableFileTest {
    private final PdfRenderer renderer = new PdfRenderer();

    @BeforeAll
    static void startVeraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_document_is_valid_pdf_a_3u(DocumentLanguage language) throws Exception {
        assertThat(faults(SampleDocuments.invoice(language))).isEmpty();
        assertThat(faults(SampleDocuments.draft(language))).isEmpty();
        assertThat(faults(SampleDocuments.statement(language))).isEmpty();
        assertThat(faults(SampleDocuments.creditNote(language))).isEmpty();
        assertThat(faults(SampleDocuments.reminder(language))).isEmpty();
        assertThat(faults(SampleDocuments.longInvoice(language, 15))).isEmpty();
    }

    @Test
    void a_half_transparent_logo_and_other_alphabets_stay_valid() throws Exception {
        assertThat(faults(SampleDocuments.withLogo(logo()))).isEmpty();
        assertThat(faults(SampleDocuments.titled("Обучение Ελληνικά Ștefan"))).isEmpty();
    }

    @Test
    void the_validator_would_notice() throws Exception {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(plain);
        }
        assertThat(faults(plain.toByteArray())).isNotEmpty();
    }

    private List<String> faults(InvoiceDocument document) throws Exception {
        return faults(renderer.render(document));
    }

    private static List<String> faults(byte[] pdf) throws Exception {
        PDFAFlavour flavour = PDFAFlavour.PDFA_3_U;
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            return result.isCompliant()
                    ? List.of()
                    : result.getTestAssertions().stream()
                            .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                            .map(TestAssertion::toString)
                            .toList();
        }
    }

    private static byte[] logo() throws IOException {
        BufferedImage image = new BufferedImage(240, 80, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(200, 30, 60, 128));
        graphics.fillOval(0, 0, 240, 80);
        graphics.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }
}
