package ch.guichet.web.format;

import ch.guichet.text.Cells;

/**
 * Rows of a table for a spreadsheet: semicolons between cells, as Swiss Excel expects them, and lines that end as RFC
 * 4180 wants. A text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
public final class Csv {
    /** Tells Excel that what follows is UTF-8; stands once, before the first row. */
    public static final String MARK = "\ufeff";

    private static final Cells CELLS = new Cells(';');

    private Csv() {}

    /** One row; numbers and amounts stay plain numbers, nothing is an empty cell. */
    public static String row(Object... cells) {
        return CELLS.row(cells);
    }
}
