package ch.guichet.billing.document;

/**
 * How a text is set.
 *
 * @param size in points
 * @param colour 0xRRGGBB
 */
record Type(Typeface face, double size, int colour) {
    private static final int BLACK = 0x16191d;
    private static final int GREY = 0x646b73;

    static final Type BODY = new Type(Typeface.REGULAR, 9, BLACK);
    static final Type STRONG = new Type(Typeface.BOLD, 9, BLACK);
    static final Type SMALL = new Type(Typeface.REGULAR, 7.5, GREY);
    static final Type LABEL = new Type(Typeface.REGULAR, 8, GREY);
    static final Type VALUE = new Type(Typeface.REGULAR, 8.5, BLACK);
    static final Type HEADING = new Type(Typeface.BOLD, 8, GREY);
    static final Type ADDRESS = new Type(Typeface.REGULAR, 10, BLACK);
    static final Type SENDER = new Type(Typeface.REGULAR, 6.5, GREY);
    static final Type TITLE = new Type(Typeface.BOLD, 18, BLACK);
    static final Type NAME = new Type(Typeface.BOLD, 14, BLACK);
    static final Type DUE = new Type(Typeface.BOLD, 12, BLACK);

    Type in(int otherColour) {
        return new Type(face, size, otherColour);
    }

    /** Distance between baselines, in millimetres. */
    double leading() {
        return size * 1.28 / Ink.POINTS_PER_MM;
    }

    /** Width in millimetres. */
    double width(String text) {
        return face.width(face.drawable(text), size) / Ink.POINTS_PER_MM;
    }
}
