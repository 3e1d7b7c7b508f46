package ch.guichet.billing.document;

import java.nio.ByteBuffer;

/** The outline of one TrueType glyph, told apart from the instructions in or behind it. */
final class GlyphOutline {
    private static final int CONTOURS_START = 10;
    private static final int WORDS = 0x0001;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;
    private static final int INSTRUCTIONS = 0x0100;

    private GlyphOutline() {}

    static void copy(ByteBuffer glyph, ByteBuffer to) {
        if (glyph.getShort(0) >= 0) copyContours(glyph, to);
        else copyParts(glyph, to);
    }

    /** Points of its own: the instructions stand between the contours' ends and the points. */
    private static void copyContours(ByteBuffer glyph, ByteBuffer to) {
        int length = CONTOURS_START + 2 * glyph.getShort(0);
        int points = length + 2 + (glyph.getShort(length) & 0xffff);
        to.put(glyph.slice(0, length)).putShort((short) 0);
        to.put(glyph.slice(points, glyph.capacity() - points));
    }

    /** Made of other glyphs, as a letter with an accent: the instructions follow the last part. */
    private static void copyParts(ByteBuffer glyph, ByteBuffer to) {
        to.put(glyph.slice(0, CONTOURS_START));
        int part = CONTOURS_START;
        int flags = MORE;
        while ((flags & MORE) != 0) {
            flags = glyph.getShort(part);
            int length = 4 + ((flags & WORDS) != 0 ? 4 : 2);
            if ((flags & SCALE) != 0) length += 2;
            if ((flags & TWO_SCALES) != 0) length += 4;
            if ((flags & MATRIX) != 0) length += 8;
            to.putShort((short) (flags & ~INSTRUCTIONS)).put(glyph.slice(part + 2, length - 2));
            part += length;
        }
    }
}
