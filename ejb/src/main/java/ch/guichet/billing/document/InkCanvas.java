package ch.guichet.billing.document;

import net.codecrete.qrbill.canvas.AbstractCanvas;

/** Lets the QR-bill library draw with our ink, so that its text shares the document's two embedded fonts. */
final class InkCanvas extends AbstractCanvas {
    private final Ink ink;

    InkCanvas(Ink ink) {
        this.ink = ink;
        setupFontMetrics("Liberation Sans");
        ink.raw("q q 0 g 0 G\n");
    }

    @Override
    public void setTransformation(double x, double y, double rotate, double scaleX, double scaleY) {
        double cos = Math.cos(rotate);
        double sin = Math.sin(rotate);
        ink.raw("Q q 0 g 0 G\n")
                .raw(scaleX * cos)
                .raw(scaleX * sin)
                .raw(-scaleY * sin)
                .raw(scaleY * cos);
        ink.raw(x * MM_TO_PT).raw(y * MM_TO_PT).raw("cm\n");
    }

    @Override
    public void putText(String text, double x, double y, int fontSize, boolean isBold) {
        ink.showAt(isBold ? Typeface.BOLD : Typeface.REGULAR, fontSize, x * MM_TO_PT, y * MM_TO_PT, text);
    }

    @Override
    public void startPath() {
        // A PDF path starts with its first point.
    }

    @Override
    public void moveTo(double x, double y) {
        ink.raw(x * MM_TO_PT).raw(y * MM_TO_PT).raw("m ");
    }

    @Override
    public void lineTo(double x, double y) {
        ink.raw(x * MM_TO_PT).raw(y * MM_TO_PT).raw("l ");
    }

    @Override
    public void cubicCurveTo(double x1, double y1, double x2, double y2, double x, double y) {
        ink.raw(x1 * MM_TO_PT).raw(y1 * MM_TO_PT).raw(x2 * MM_TO_PT).raw(y2 * MM_TO_PT);
        ink.raw(x * MM_TO_PT).raw(y * MM_TO_PT).raw("c ");
    }

    @Override
    public void addRectangle(double x, double y, double width, double height) {
        ink.raw(x * MM_TO_PT)
                .raw(y * MM_TO_PT)
                .raw(width * MM_TO_PT)
                .raw(height * MM_TO_PT)
                .raw("re ");
    }

    @Override
    public void closeSubpath() {
        ink.raw("h ");
    }

    @Override
    public void fillPath(int color, boolean smoothing) {
        colour(color).raw("rg f\n");
    }

    @Override
    public void strokePath(double width, int color, LineStyle style, boolean smoothing) {
        colour(color).raw("RG ").raw(width).raw("w ");
        switch (style) {
            case Dashed -> ink.raw("0 J [").raw(4 * width).raw("] 0 d S\n");
            case Dotted -> ink.raw("1 J [0 ").raw(3 * width).raw("] 0 d S\n");
            default -> ink.raw("0 J [] 0 d S\n");
        }
    }

    @Override
    public void close() {
        ink.raw("Q Q\n");
    }

    private Ink colour(int colour) {
        for (int shift = 16; shift >= 0; shift -= 8) ink.raw((colour >> shift & 255) / 255.0);
        return ink;
    }
}
