package ch.guichet.text;

import ch.guichet.shared.Money;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Rows of a table for spreadsheets and other books: lines that end as RFC 4180 wants. A text that a spreadsheet would
 * take for a formula gets an apostrophe in front.
 *
 * @param separator between two cells: a semicolon for Swiss Excel, a tab for Banana
 */
public record Cells(char separator) {
    private static final String FORMULA = "=+-@\t\r";

    /** One row; numbers and amounts stay plain numbers, nothing is an empty cell. */
    public String row(Object... cells) {
        return Arrays.stream(cells).map(this::cell).collect(Collectors.joining(String.valueOf(separator))) + "\r\n";
    }

    private String cell(Object value) {
        if (value == null) return "";
        if (value instanceof Number || value instanceof Money) return value.toString();
        String text = value.toString();
        if (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) text = "'" + text;
        boolean plain = text.indexOf(separator) < 0 && !text.matches("(?s).*[\"\r\n].*");
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
