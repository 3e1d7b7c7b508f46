package ch.guichet.privacy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows of a table as JSON text: numbers and truths are plain, everything else is a string. */
final class Json {
    private Json() {}

    static String rows(List<Map<String, Object>> rows) {
        return rows.stream()
                .map(row -> row.entrySet().stream()
                        .map(column -> text(column.getKey()) + ": " + value(column.getValue()))
                        .collect(Collectors.joining(", ", "  {", "}")))
                .collect(Collectors.joining(",\n", rows.isEmpty() ? "[" : "[\n", rows.isEmpty() ? "]" : "\n]"));
    }

    static String text(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char letter : text.toCharArray()) {
            if (letter == '"' || letter == '\\') quoted.append('\\').append(letter);
            else if (letter < ' ' || letter == '<' || letter == '\u2028' || letter == '\u2029')
                quoted.append(String.format("\\u%04x", (int) letter));
            else quoted.append(letter);
        }
        return quoted.append('"').toString();
    }

    private static String value(Object value) {
        if (value == null) return "null";
        return value instanceof Number || value instanceof Boolean ? value.toString() : text(value.toString());
    }
}
