package ch.guichet.schema.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A table of the product as this database has it.
 *
 * @param name in lower case, the same on every database
 * @param quoted its name for a statement here
 * @param columns types of {@link java.sql.Types} by name in lower case
 * @param key the columns of its primary key, in lower case
 */
record Table(String name, String quoted, Map<String, Column> columns, List<String> key, boolean onMySql) {
    /** What belongs to one server or to the tools: executions of jobs, which servers there are, applied migrations. */
    private static final Set<String> NOT_KEPT = Set.of(
            "job_instance",
            "job_execution",
            "step_execution",
            "partition_execution",
            "jgroupsping",
            "jgroups",
            "flyway_schema_history",
            "billing_worker");

    private static final Set<Integer> TEXTS = Set.of(Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB);

    record Column(String quoted, int type) {}

    /** All tables that a backup holds, by name. */
    static List<Table> of(Connection connection) throws SQLException {
        DatabaseMetaData meta = connection.getMetaData();
        Map<String, Table> tables = new TreeMap<>();
        try (ResultSet row = meta.getTables(
                connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (row.next()) {
                String here = row.getString("TABLE_NAME");
                String name = here.toLowerCase(Locale.ROOT);
                if (!NOT_KEPT.contains(name)) tables.put(name, of(connection, meta, here));
            }
        }
        return new ArrayList<>(tables.values());
    }

    private static Table of(Connection connection, DatabaseMetaData meta, String here) throws SQLException {
        String quote = meta.getIdentifierQuoteString();
        Map<String, Column> columns = new LinkedHashMap<>();
        try (ResultSet row = meta.getColumns(connection.getCatalog(), connection.getSchema(), here, "%")) {
            while (row.next()) {
                String column = row.getString("COLUMN_NAME");
                columns.put(
                        column.toLowerCase(Locale.ROOT), new Column(quote + column + quote, row.getInt("DATA_TYPE")));
            }
        }
        Map<Integer, String> key = new TreeMap<>();
        try (ResultSet row = meta.getPrimaryKeys(connection.getCatalog(), connection.getSchema(), here)) {
            while (row.next())
                key.put(row.getInt("KEY_SEQ"), row.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
        }
        boolean mysql = !meta.getDatabaseProductName().equals("H2");
        return new Table(
                here.toLowerCase(Locale.ROOT), quote + here + quote, columns, new ArrayList<>(key.values()), mysql);
    }

    /** Columns by name and rows by key, so that the same rows make the same text anywhere. */
    String select() {
        List<String> names = columns.keySet().stream().sorted().toList();
        String order = (key.isEmpty() ? names : key).stream().map(this::sorted).collect(Collectors.joining(", "));
        return "SELECT " + String.join(", ", quoted(names)) + " FROM " + quoted + " ORDER BY " + order;
    }

    /** Texts by their characters, as H2 has them; MySQL would sort them as people do. */
    private String sorted(String name) {
        Column column = column(name);
        boolean text = onMySql && TEXTS.contains(column.type());
        return text ? "CAST(" + column.quoted() + " AS BINARY)" : column.quoted();
    }

    String insert(List<String> names) {
        return "INSERT INTO " + quoted + " (" + String.join(", ", quoted(names)) + ") VALUES ("
                + names.stream().map(name -> "?").collect(Collectors.joining(", ")) + ")";
    }

    int type(String column) {
        return column(column).type();
    }

    private List<String> quoted(List<String> names) {
        return names.stream().map(name -> column(name).quoted()).toList();
    }

    private Column column(String name) {
        Column column = columns.get(name);
        if (column == null) throw new IllegalArgumentException("no column " + name + " in " + this.name);
        return column;
    }
}
