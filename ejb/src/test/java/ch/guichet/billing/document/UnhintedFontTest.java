package ch.guichet.billing.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import net.codecrete.qrbill.canvas.PDFCanvas;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class UnhintedFontTest {
    @Test
    void every_glyph_keeps_its_outline_and_width_without_the_hints() throws IOException {
        byte[] file;
        try (var in = PDFCanvas.class.getResourceAsStream("/fonts/LiberationSans-Bold.ttf")) {
            file = in.readAllBytes();
        }
        byte[] smaller = UnhintedFont.of(file);
        assertThat(smaller.length).isLessThan(file.length * 3 / 4);
        try (TrueTypeFont before = new TTFParser().parse(new RandomAccessReadBuffer(file));
                TrueTypeFont after = new TTFParser().parse(new RandomAccessReadBuffer(smaller))) {
            assertThat(after.getTableMap()).doesNotContainKeys("cvt ", "fpgm", "prep");
            for (int glyph = 0; glyph < before.getNumberOfGlyphs(); glyph++) {
                assertThat(after.getAdvanceWidth(glyph)).isEqualTo(before.getAdvanceWidth(glyph));
                assertThat(outline(after, glyph)).isEqualTo(outline(before, glyph));
            }
        }
    }

    private static String outline(TrueTypeFont font, int glyph) throws IOException {
        var data = font.getGlyph().getGlyph(glyph);
        if (data == null) return "";
        StringBuilder outline = new StringBuilder();
        double[] point = new double[6];
        for (var path = data.getPath().getPathIterator(null); !path.isDone(); path.next())
            outline.append(path.currentSegment(point)).append(java.util.Arrays.toString(point));
        return outline.toString();
    }
}
