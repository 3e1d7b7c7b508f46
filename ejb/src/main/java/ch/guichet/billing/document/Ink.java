package ch.guichet.billing.document;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/**
 * Draws on one A4 page. Positions are in millimetres from the page's upper left corner, text stands on its baseline,
 * sizes are in points, colours 0xRRGGBB.
 */
final class Ink {
    static final double PAGE_HEIGHT = 297;
    static final double POINTS_PER_MM = 72 / 25.4;

    private final StringBuilder operators = new StringBuilder(16_384);
    private final Map<Typeface, Repertoire> used;
    private int fill;

    /** @param used collects, for the whole document, which characters each typeface must be able to draw */
    Ink(Map<Typeface, Repertoire> used) {
        this.used = used;
    }

    static Map<Typeface, Repertoire> nothingUsed() {
        return new EnumMap<>(Typeface.class);
    }

    void text(Type type, double x, double y, String text) {
        show(type, x, y, type.face().drawable(text));
    }

    /** Text that ends at x, as figures in a column do. */
    void textRight(Type type, double x, double y, String text) {
        String drawable = type.face().drawable(text);
        show(type, x - type.face().width(drawable, type.size()) / POINTS_PER_MM, y, drawable);
    }

    /** Large, light letters rising across the page. */
    void watermark(Type type, String text) {
        String drawable = type.face().drawable(text);
        double half = type.face().width(drawable, type.size()) / 2;
        colour(type.colour());
        operators.append("q .7071 .7071 -.7071 .7071 297.64 420.94 cm BT ").append(fontName(type));
        number(type.size()).append("Tf ");
        number(-half).append("0 Td ");
        glyphs(type.face(), drawable);
        operators.append(" Tj ET Q\n");
    }

    void box(int colour, double x, double y, double width, double height) {
        colour(colour);
        point(x, y + height);
        number(width * POINTS_PER_MM);
        number(height * POINTS_PER_MM).append("re f\n");
    }

    /** A horizontal line of this thickness in points. */
    void rule(int colour, double x, double y, double width, double thickness) {
        box(colour, x, y, width, thickness / POINTS_PER_MM);
    }

    void image(String name, double x, double y, double width, double height) {
        operators.append("q ");
        number(width * POINTS_PER_MM).append("0 0 ");
        number(height * POINTS_PER_MM);
        point(x, y + height);
        operators.append("cm /").append(name).append(" Do Q\n");
    }

    /** Text in the coordinates now in force, in points. */
    void showAt(Typeface face, double size, double x, double y, String text) {
        String drawable = face.drawable(text);
        operators.append("BT ").append(fontName(face));
        number(size).append("Tf ");
        number(x);
        number(y).append("Td ");
        glyphs(face, drawable);
        operators.append(" Tj ET\n");
    }

    /** Plain operators, for whoever draws in the page's own coordinates. */
    Ink raw(String operator) {
        operators.append(operator);
        return this;
    }

    Ink raw(double number) {
        number(number);
        return this;
    }

    byte[] bytes() {
        return operators.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private void show(Type type, double x, double y, String drawable) {
        if (drawable.isEmpty()) return;
        colour(type.colour());
        showAt(type.face(), type.size(), x * POINTS_PER_MM, (PAGE_HEIGHT - y) * POINTS_PER_MM, drawable);
    }

    private void glyphs(Typeface face, String drawable) {
        operators.append('<');
        Repertoire needed = used.getOrDefault(face, Repertoire.SWISS);
        for (int i = 0; i < drawable.length(); i++) {
            char c = drawable.charAt(i);
            if (!needed.contains(c)) needed = needed.and(Repertoire.of(c));
            char glyph = face.glyph(c);
            for (int shift = 12; shift >= 0; shift -= 4) operators.append(Character.forDigit(glyph >> shift & 15, 16));
        }
        operators.append('>');
        used.put(face, needed);
    }

    private void colour(int colour) {
        if (colour == fill) return;
        fill = colour;
        for (int shift = 16; shift >= 0; shift -= 8) number((colour >> shift & 255) / 255.0);
        operators.append("rg\n");
    }

    private void point(double x, double y) {
        number(x * POINTS_PER_MM);
        number((PAGE_HEIGHT - y) * POINTS_PER_MM);
    }

    private static String fontName(Type type) {
        return fontName(type.face());
    }

    private static String fontName(Typeface face) {
        return "/" + face.name() + " ";
    }

    /** Three decimals and a blank: a thousandth of a point is finer than any printer. */
    private StringBuilder number(double value) {
        long thousandths = Math.round(value * 1000);
        if (thousandths < 0) operators.append('-');
        long magnitude = Math.abs(thousandths);
        operators.append(magnitude / 1000);
        long rest = magnitude % 1000;
        if (rest > 0)
            operators
                    .append('.')
                    .append((char) ('0' + rest / 100))
                    .append((char) ('0' + rest / 10 % 10))
                    .append((char) ('0' + rest % 10));
        return operators.append(' ');
    }
}
