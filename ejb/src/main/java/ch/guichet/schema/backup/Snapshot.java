package ch.guichet.schema.backup;

import ch.guichet.shared.Sha256;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** All rows of the product at one instant, table by table, with a hash of each. */
final class Snapshot {
    static final String CONTENTS = "contents.json";
    static final String TABLES = "tables/";

    private final Connection connection;

    /** @param connection with a transaction that sees one instant */
    Snapshot(Connection connection) {
        this.connection = connection;
    }

    /**
     * What a backup says of itself.
     *
     * @param schema the newest migration of the database it was made of
     * @param tables by name
     */
    record Contents(String schema, Map<String, Kept> tables) {
        private String text() {
            JsonObjectBuilder each = Json.createObjectBuilder();
            tables.forEach((name, kept) -> each.add(
                    name, Json.createObjectBuilder().add("rows", kept.rows()).add("sha256", kept.sha256())));
            return Json.createObjectBuilder()
                    .add("schema", schema)
                    .add("tables", each)
                    .build()
                    .toString();
        }
    }

    /**
     * @param rows how many
     * @param sha256 of the table's text, hexadecimal
     */
    record Kept(long rows, String sha256) {}

    /** A ZIP with a text for each table, and last the contents. */
    void write(OutputStream out) throws SQLException, IOException {
        String schema = schema();
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        Map<String, Kept> kept = new LinkedHashMap<>();
        for (Table table : Table.of(connection)) {
            zip.putNextEntry(new ZipEntry(TABLES + table.name() + ".json"));
            kept.put(table.name(), hashed(table, zip));
            zip.closeEntry();
        }
        zip.putNextEntry(new ZipEntry(CONTENTS));
        zip.write(new Contents(schema, kept).text().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
    }

    /** What a backup of now would say of itself. */
    Contents contents() throws SQLException {
        Map<String, Kept> kept = new LinkedHashMap<>();
        for (Table table : Table.of(connection)) kept.put(table.name(), hashed(table, OutputStream.nullOutputStream()));
        return new Contents(schema(), kept);
    }

    private Kept hashed(Table table, OutputStream out) throws SQLException {
        MessageDigest digest = Sha256.digest();
        long rows = new TableRows(connection, table).write(new DigestOutputStream(out, digest));
        return new Kept(rows, HexFormat.of().formatHex(digest.digest()));
    }

    /** The newest migration of the database. */
    String schema() throws SQLException {
        // the migrations' own table has small letters on every database
        String quote = connection.getMetaData().getIdentifierQuoteString();
        String newest = "SELECT MAX(%1$sversion%1$s) FROM %1$sflyway_schema_history%1$s".formatted(quote);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(newest)) {
            row.next();
            return row.getString(1);
        }
    }
}
