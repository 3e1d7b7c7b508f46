package ch.guichet.knowledge;

import ch.guichet.shared.Database;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Conditions of a statement with their values, in the same order. */
final class Narrowing {
    private final StringBuilder sql;
    private final List<Object> values = new ArrayList<>();

    Narrowing(String first, Object... values) {
        sql = new StringBuilder(first);
        this.values.addAll(List.of(values));
    }

    /** Nothing when the value is null or blank. */
    Narrowing to(String column, Object value) {
        if (value == null || value.toString().isBlank()) return this;
        sql.append(" AND ").append(column).append(" = ?");
        values.add(value);
        return this;
    }

    /** Nothing when there is no list; an empty list lets nothing through. */
    Narrowing among(String column, Collection<Integer> numbers) {
        if (numbers == null) return this;
        if (numbers.isEmpty()) {
            sql.append(" AND 1 = 0");
            return this;
        }
        sql.append(" AND ")
                .append(column)
                .append(" IN (")
                .append(Database.marks(numbers.size()))
                .append(')');
        values.addAll(numbers);
        return this;
    }

    String sql() {
        return sql.toString();
    }

    Object[] values() {
        return values.toArray();
    }
}
