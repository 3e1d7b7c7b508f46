package ch.guichet.demo.story;

import ch.guichet.shared.Money;
import java.util.Map;

/** One row of the story's data, by column. An empty cell is null. */
record Row(Map<String, String> values) {
    String text(String column) {
        String value = values.get(column);
        if (value == null) throw new IllegalArgumentException("no column " + column + " in " + values.keySet());
        return value.isEmpty() ? null : value;
    }

    boolean has(String column) {
        return text(column) != null;
    }

    int number(String column) {
        return Integer.parseInt(text(column));
    }

    boolean yes(String column) {
        return "yes".equals(text(column));
    }

    Money money(String column) {
        return has(column) ? Money.of(text(column)) : null;
    }
}
