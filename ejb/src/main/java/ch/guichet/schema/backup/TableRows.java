package ch.guichet.schema.backup;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * The rows of one table as text that is the same on every database: a JSON array of arrays, the first with the names of
 * the columns, then the rows in the order of their key. Bytes are Base64, times as they are stored (UTC).
 */
final class TableRows {
    private static final int ROWS_A_STATEMENT = 500;

    private final Connection connection;
    private final Table table;

    TableRows(Connection connection, Table table) {
        this.connection = connection;
        this.table = table;
    }

    /** @return how many rows were written */
    long write(OutputStream out) throws SQLException {
        try (Statement statement =
                connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            // Connector/J fetches row by row with this, and everything at once without
            statement.setFetchSize(table.onMySql() ? Integer.MIN_VALUE : ROWS_A_STATEMENT);
            try (ResultSet row = statement.executeQuery(table.select())) {
                JsonGenerator json = Json.createGenerator(out);
                json.writeStartArray();
                names(row.getMetaData(), json);
                long rows = 0;
                for (; row.next(); rows++) values(row, json);
                json.writeEnd().flush();
                return rows;
            }
        }
    }

    private static void names(ResultSetMetaData columns, JsonGenerator json) throws SQLException {
        json.writeStartArray();
        for (int i = 1; i <= columns.getColumnCount(); i++)
            json.write(columns.getColumnLabel(i).toLowerCase(Locale.ROOT));
        json.writeEnd();
    }

    private static void values(ResultSet row, JsonGenerator json) throws SQLException {
        json.writeStartArray();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            String text = text(row, i);
            if (row.wasNull()) json.writeNull();
            else json.write(text);
        }
        json.writeEnd();
    }

    private static String text(ResultSet row, int column) throws SQLException {
        return switch (row.getMetaData().getColumnType(column)) {
            case Types.BIT, Types.BOOLEAN -> String.valueOf(row.getBoolean(column));
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT, Types.TINYINT -> String.valueOf(row.getLong(column));
            case Types.DATE -> String.valueOf(row.getObject(column, LocalDate.class));
            case Types.TIMESTAMP -> String.valueOf(row.getObject(column, LocalDateTime.class));
            case Types.DECIMAL, Types.NUMERIC -> plain(row.getBigDecimal(column));
            case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> base64(row.getBytes(column));
            default -> row.getString(column);
        };
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static String base64(byte[] bytes) {
        return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
    }

    /** Puts the rows of such a text into the table, in place of all that is in it. */
    void read(InputStream in) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM " + table.quoted());
        }
        JsonParser json = Json.createParser(in);
        json.next();
        json.next();
        List<String> columns = array(json);
        try (PreparedStatement insert = connection.prepareStatement(table.insert(columns))) {
            int waiting = 0;
            while (json.next() == Event.START_ARRAY) {
                bind(insert, columns, array(json));
                insert.addBatch();
                if (++waiting % ROWS_A_STATEMENT == 0) insert.executeBatch();
            }
            insert.executeBatch();
        }
    }

    private static List<String> array(JsonParser json) {
        List<String> values = new ArrayList<>();
        for (Event event = json.next(); event != Event.END_ARRAY; event = json.next())
            values.add(event == Event.VALUE_NULL ? null : json.getString());
        return values;
    }

    private void bind(PreparedStatement insert, List<String> columns, List<String> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            int type = table.type(columns.get(i));
            String value = values.get(i);
            if (value == null) insert.setNull(i + 1, type);
            else bind(insert, i + 1, type, value);
        }
    }

    private static void bind(PreparedStatement insert, int at, int type, String value) throws SQLException {
        switch (type) {
            case Types.BIT, Types.BOOLEAN -> insert.setBoolean(at, Boolean.parseBoolean(value));
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT, Types.TINYINT ->
                insert.setLong(at, Long.parseLong(value));
            case Types.DATE -> insert.setObject(at, LocalDate.parse(value));
            case Types.TIMESTAMP -> insert.setObject(at, LocalDateTime.parse(value));
            case Types.DECIMAL, Types.NUMERIC -> insert.setBigDecimal(at, new BigDecimal(value));
            case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY ->
                insert.setBytes(at, Base64.getDecoder().decode(value));
            default -> insert.setString(at, value);
        }
    }
}
