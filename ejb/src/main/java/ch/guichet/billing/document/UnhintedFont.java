package ch.guichet.billing.document;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A TrueType font without the instructions that fit its outlines to coarse screens. Paper and today's screens do without
 * them, and they are half of what each archived document would weigh.
 */
final class UnhintedFont {
    private static final Set<String> HINTS = Set.of("cvt ", "fpgm", "prep", "gasp");
    private static final int HEADER = 12;
    private static final int ENTRY = 16;
    private static final int CHECKSUM_OF_ALL = 0xB1B0AFBA;
    private static final int ADJUSTMENT = 8;
    private static final int LONG_OFFSETS = 50;

    private final int version;
    private final Map<String, ByteBuffer> tables = new TreeMap<>();

    private UnhintedFont(ByteBuffer font) {
        version = font.getInt(0);
        for (int i = 0; i < font.getShort(4); i++) {
            int entry = HEADER + ENTRY * i;
            byte[] tag = new byte[4];
            font.get(entry, tag);
            String name = new String(tag, StandardCharsets.US_ASCII);
            ByteBuffer table = font.slice(font.getInt(entry + 8), font.getInt(entry + 12));
            if (!HINTS.contains(name)) tables.put(name, table);
        }
        unhintGlyphs();
    }

    static byte[] of(byte[] font) {
        return new UnhintedFont(ByteBuffer.wrap(font)).bytes();
    }

    private void unhintGlyphs() {
        ByteBuffer old = tables.get("glyf");
        ByteBuffer offsets = tables.get("loca");
        boolean wide = tables.get("head").getShort(LONG_OFFSETS) != 0;
        int count = offsets.capacity() / (wide ? 4 : 2);
        ByteBuffer glyphs = ByteBuffer.allocate(old.capacity() + 4 * count);
        ByteBuffer moved = ByteBuffer.allocate(offsets.capacity());
        for (int i = 0; i < count; i++) {
            if (wide) moved.putInt(glyphs.position());
            else moved.putShort((short) (glyphs.position() / 2));
            if (i == count - 1) break;
            int from = offset(offsets, i, wide);
            int length = offset(offsets, i + 1, wide) - from;
            if (length > 0) GlyphOutline.copy(old.slice(from, length), glyphs);
            while (glyphs.position() % 4 != 0) glyphs.put((byte) 0);
        }
        tables.put("glyf", glyphs.slice(0, glyphs.position()));
        tables.put("loca", moved);
    }

    private static int offset(ByteBuffer offsets, int glyph, boolean wide) {
        return wide ? offsets.getInt(4 * glyph) : 2 * (offsets.getShort(2 * glyph) & 0xffff);
    }

    private byte[] bytes() {
        int start = HEADER + ENTRY * tables.size();
        int length = start
                + tables.values().stream()
                        .mapToInt(table -> padded(table.capacity()))
                        .sum();
        ByteBuffer font = ByteBuffer.allocate(length);
        int largest = Integer.highestOneBit(tables.size());
        font.putInt(version).putShort((short) tables.size()).putShort((short) (largest * ENTRY));
        font.putShort((short) Integer.numberOfTrailingZeros(largest));
        font.putShort((short) ((tables.size() - largest) * ENTRY));
        int head = 0;
        int position = start;
        for (Map.Entry<String, ByteBuffer> table : tables.entrySet()) {
            ByteBuffer content = table.getValue();
            if (table.getKey().equals("head")) head = position;
            font.put(position, content, 0, content.capacity());
            if (head == position) font.putInt(head + ADJUSTMENT, 0);
            int end = position + padded(content.capacity());
            font.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
            font.putInt(checksum(font, position, end)).putInt(position).putInt(content.capacity());
            position = end;
        }
        font.putInt(head + ADJUSTMENT, CHECKSUM_OF_ALL - checksum(font, 0, length));
        return font.array();
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    private static int checksum(ByteBuffer font, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i += 4) sum += font.getInt(i);
        return sum;
    }
}
