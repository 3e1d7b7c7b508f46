package ch.guichet.billing.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import net.codecrete.qrbill.canvas.PDFCanvas;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * One weight of Liberation Sans, read once: which glyph draws a character and how wide it is. What a document embeds is
 * one of a few ready-made subsets, because subsetting anew for every document costs more than drawing it.
 */
enum Typeface {
    REGULAR("/fonts/LiberationSans-Regular.ttf"),
    BOLD("/fonts/LiberationSans-Bold.ttf");

    private static final int CHARACTERS = 0x10000;
    private static final char UNKNOWN = '?';

    private final String resource;
    private final char[] glyphs = new char[CHARACTERS];
    private final short[] widths = new short[CHARACTERS];
    private final Map<Repertoire, EmbeddableFont> subsets = new EnumMap<>(Repertoire.class);

    Typeface(String resource) {
        this.resource = resource;
        try (TrueTypeFont font = open()) {
            CmapLookup cmap = font.getUnicodeCmapLookup();
            float scale = 1000f / font.getUnitsPerEm();
            for (char c = ' '; c < CHARACTERS - 1; c++) {
                glyphs[c] = (char) cmap.getGlyphId(c);
                widths[c] = (short) Math.round(font.getAdvanceWidth(glyphs[c]) * scale);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text as it can be drawn: composed letters, blanks for control characters, "?" for what the font lacks. */
    String drawable(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder drawable = new StringBuilder(composed.length());
        composed.codePoints().forEach(c -> {
            if (Character.isISOControl(c)) drawable.append(' ');
            else if (Character.getType(c) != Character.FORMAT) drawable.append(isKnown(c) ? (char) c : UNKNOWN);
        });
        return drawable.toString();
    }

    /** The glyph of a drawable character. */
    char glyph(char c) {
        return glyphs[c];
    }

    /** Width of a drawable text in points. */
    double width(String drawable, double size) {
        int sum = 0;
        for (int i = 0; i < drawable.length(); i++) sum += widths[drawable.charAt(i)];
        return sum * size / 1000;
    }

    /** The ready-made subset that draws these characters. */
    synchronized EmbeddableFont subset(Repertoire repertoire) {
        return subsets.computeIfAbsent(repertoire, r -> EmbeddableFont.of(this, r));
    }

    /** The whole font, from the QR-bill library's own jar; the caller closes it. */
    TrueTypeFont open() throws IOException {
        try (InputStream in = PDFCanvas.class.getResourceAsStream(resource)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        }
    }

    private boolean isKnown(int c) {
        return c < CHARACTERS && glyphs[c] != 0;
    }
}
