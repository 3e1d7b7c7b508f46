package ch.guichet.billing.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PlainPdfTest {
    private static PlainDocument proof(int paragraphs) {
        return new PlainDocument(
                "Preuve d’accord n° 12",
                "Guichet",
                LocalDate.of(2026, 11, 24),
                DocumentLanguage.FR,
                List.of(new PlainDocument.Fact("Qui", "Élodie Müller, Fiduciaire Rochat SA")),
                List.of(new PlainDocument.Section(
                        "Le texte accepté", "Une ligne de conditions.\n".repeat(paragraphs))));
    }

    @Test
    void facts_and_words_stand_on_paper_and_the_same_document_gives_the_same_bytes() throws IOException {
        byte[] paper = PlainPdf.of(proof(1));
        assertThat(words(paper))
                .contains("Preuve d’accord n° 12", "Élodie Müller, Fiduciaire Rochat SA", "Une ligne de conditions.");
        assertThat(PlainPdf.of(proof(1))).isEqualTo(paper);
    }

    @Test
    void a_long_text_goes_on_on_further_pages_and_loses_no_line() throws IOException {
        byte[] paper = PlainPdf.of(proof(200));
        try (PDDocument pdf = Loader.loadPDF(paper)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
        }
        assertThat(words(paper).split("Une ligne de conditions", -1)).hasSize(201);
    }

    private static String words(byte[] paper) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(paper)) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
