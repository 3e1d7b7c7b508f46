package ch.guichet.billing.document;

/** Where things lie on our A4 page, in millimetres from its upper left corner. */
final class Sheet {
    static final double LEFT = 20;
    static final double RIGHT = 190;
    static final double WIDTH = RIGHT - LEFT;
    /** Where the text begins under the letterhead, and under the running head of later pages. */
    static final double FIRST_TOP = 89;

    static final double NEXT_TOP = 27;
    /** Where the text must end on a page of its own, and on the page that carries the payment part. */
    static final double BOTTOM = 280;

    static final double BOTTOM_ABOVE_PAYMENT = 185;
    /** Baselines of the footer on the two. */
    static final double FOOTER = 288;

    static final double FOOTER_ABOVE_PAYMENT = 188.5;

    static final int HAIRLINE = 0xd5d9dd;
    static final double HAIR = 0.4;

    private Sheet() {}
}
