package ch.guichet.billing.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
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
            unhint(font.getFontDescriptor().getFontFile2().getCOSObject());
            return new EmbeddableFont(CosTemplate.of(font.getCOSObject()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unhint(COSStream file) throws IOException {
        byte[] font;
        try (InputStream in = file.createInputStream()) {
            font = UnhintedFont.of(in.readAllBytes());
        }
        try (OutputStream out = file.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(font);
        }
        file.setLong(COSName.LENGTH1, font.length);
    }
}
