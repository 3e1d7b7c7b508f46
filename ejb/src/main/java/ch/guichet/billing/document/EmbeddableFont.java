package ch.guichet.billing.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font subset, compressed and ready to be copied into documents; glyphs keep the numbers of the whole font. */
record EmbeddableFont(CosTemplate template) {

    static EmbeddableFont of(Typeface face, Repertoire repertoire) {
        try (PDDocument scratch = new PDDocument()) {
            PDType0Font font = PDType0Font.load(scratch, face.open(), true);
            // In rising order, so that copied text gives back "-" and not the soft hyphen that shares its glyph.
            repertoire.characters().filter(c -> face.glyph((char) c) != 0).forEach(font::addToSubset);
            font.subset();
            COSDictionary dictionary = font.getCOSObject();
            return new EmbeddableFont(CosTemplate.of(dictionary));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
