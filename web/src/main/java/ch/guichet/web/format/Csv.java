package ch.guichet.web.format;

import ch.guichet.shared.Money;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Rows of a table for a spreadsheet: semicolons between cells, as Swiss Excel expects them, and lines that end as RFC
 * 4180 wants. A text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
public final class Csv {
    /** Tells Excel that what follows is UTF-8; stands once, before the first row. */
    public static final String MARK = "\ufeff";

    private static final String FORMULA = "=+-@\t\r";

    private Csv() {}

    /** One row; numbers and amounts stay plain numbers, nothing is an empty cell. */
    public static String row(Object... cells) {
        return Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(";")) + "\r\n";
    }

    private static String cell(Object value) {
        if (value == null) return "";
        if (value instanceof Number || value instanceof Money) return value.toString();
        String text = value.toString();
        if (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) text = "'" + text;
        return text.matches("(?s).*[;\"\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
