package ch.guichet.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Plain SQL for work that goes in sets, inside the caller's transaction. Values may be the product's own: money is
 * stored as Rappen, instants as UTC, an enum by its name. A database error is {@link DatabaseFault}, never swallowed.
 */
@ApplicationScoped
public class Database {
    private static final int ROWS_AT_A_TIME = 1_000;

    @Resource(lookup = "java:jboss/datasources/Guichet")
    private DataSource source;

    /** Makes a value of the row the cursor stands on. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** All rows of a query, in its order. */
    public <T> List<T> list(String sql, RowReader<T> reader, Object... values) {
        List<T> rows = new ArrayList<>();
        each(sql, reader, rows::add, values);
        return rows;
    }

    /** The first column of the first row as a whole number; 0 when it is null or there is no row. */
    public long number(String sql, Object... values) {
        List<Long> rows = list(sql, row -> row.getLong(1), values);
        return rows.isEmpty() ? 0 : rows.get(0);
    }

    /** Hands row after row to a consumer without keeping them: as small for a million rows as for one. */
    public <T> void each(String sql, RowReader<T> reader, Consumer<T> consumer, Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            statement.setFetchSize(ROWS_AT_A_TIME);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) consumer.accept(reader.read(row));
            }
        } catch (SQLException e) {
            throw new DatabaseFault(sql, e);
        }
    }

    /** Runs one statement and says how many rows it changed. */
    public int update(String sql, Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFault(sql, e);
        }
    }

    /**
     * Adds a row unless its key is taken; the transaction goes on either way.
     *
     * @return whether it was added; false when somebody else, perhaps in this very moment, has added it
     */
    public boolean addUnlessThere(String insert, Object... values) {
        try {
            return update(insert, values) == 1;
        } catch (DatabaseFault fault) {
            if (!fault.constraint()) throw fault;
            return false;
        }
    }

    /** Runs one statement for many rows of values, a thousand at a time over the wire. */
    public void batch(String sql, Iterable<Object[]> rows) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
                if (++waiting % ROWS_AT_A_TIME == 0) statement.executeBatch();
            }
            if (waiting % ROWS_AT_A_TIME != 0) statement.executeBatch();
        } catch (SQLException e) {
            throw new DatabaseFault(sql, e);
        }
    }

    /** {@code "?,?,?"} for a list of so many values. */
    public static String marks(int count) {
        return String.join(",", Collections.nCopies(count, "?"));
    }

    /** Several values and lists of values as one row of parameters. */
    public static Object[] values(Object... parts) {
        return Arrays.stream(parts)
                .flatMap(part -> part instanceof List<?> list ? list.stream() : Stream.of(new Object[] {part}))
                .toArray();
    }

    /** The instant in a DATETIME column, or null. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime utc = row.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    /** The number in a column that may be null. */
    public static Long nullableLong(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    private static void bind(PreparedStatement statement, Object[] values) throws SQLException {
        Statements.one();
        for (int i = 0; i < values.length; i++) statement.setObject(i + 1, stored(values[i]));
    }

    private static Object stored(Object value) {
        if (value instanceof Money money) return money.cents();
        if (value instanceof Minutes minutes) return minutes.value();
        if (value instanceof Instant instant) return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        if (value instanceof Enum<?> constant) return constant.name();
        if (value instanceof YearMonth month) return month.toString();
        return value;
    }
}
