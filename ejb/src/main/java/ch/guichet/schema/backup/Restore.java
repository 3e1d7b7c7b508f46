package ch.guichet.schema.backup;

import ch.guichet.schema.CannotStart;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Logger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.sql.DataSource;

/**
 * Fills a database that was made just now with a backup, also one of another kind of database, and reads it again: what
 * stands in it then has the hashes that the backup says, table by table.
 */
public final class Restore {
    private final DataSource database;
    private final Path backup;

    public Restore(DataSource database, Path backup) {
        this.database = database;
        this.backup = backup;
    }

    /** @throws CannotStart when the file is no backup, of another schema, damaged, or did not arrive whole */
    public void intoTheNewDatabase() {
        try (Connection connection = database.getConnection();
                ZipFile zip = new ZipFile(backup.toFile())) {
            JsonObject contents = contents(zip);
            Snapshot snapshot = new Snapshot(connection);
            refuseAnotherSchema(contents, snapshot.schema());
            connection.setAutoCommit(false);
            fill(connection, zip);
            compare(contents, snapshot.contents());
            connection.commit();
            connection.setAutoCommit(true);
            Logger.getLogger("guichet").info("Restored from " + backup + ", every table has the hash it had");
        } catch (ZipException damaged) {
            throw new CannotStart(backup + " is not a whole backup (" + damaged.getMessage() + ")");
        } catch (IOException | SQLException | JsonException failed) {
            throw new CannotStart(backup + " could not be restored (" + failed.getMessage() + ")");
        }
    }

    private JsonObject contents(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Snapshot.CONTENTS);
        if (entry == null) throw new CannotStart(backup + " is not a backup of Guichet");
        try (InputStream in = zip.getInputStream(entry)) {
            return Json.createReader(in).readObject();
        }
    }

    private void refuseAnotherSchema(JsonObject contents, String here) {
        String schema = contents.getString("schema", "");
        if (!schema.equals(here)) {
            throw new CannotStart("%s was made with schema %s and this release has %s; restore it with its own release"
                            .formatted(backup, schema, here)
                    + " and upgrade then");
        }
    }

    private void fill(Connection connection, ZipFile zip) throws SQLException, IOException {
        boolean mysql = !connection.getMetaData().getDatabaseProductName().equals("H2");
        reference(connection, mysql, false);
        for (Table table : Table.of(connection)) {
            ZipEntry entry = zip.getEntry(Snapshot.TABLES + table.name() + ".json");
            if (entry == null) throw new CannotStart(backup + " lacks the table " + table.name());
            try (InputStream in = zip.getInputStream(entry)) {
                new TableRows(connection, table).read(in);
            }
        }
        reference(connection, mysql, true);
    }

    /** Tables come by name and not in the order of their references; the hashes tell that all rows are those there were. */
    private static void reference(Connection connection, boolean mysql, boolean checked) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    mysql
                            ? "SET FOREIGN_KEY_CHECKS = " + (checked ? 1 : 0)
                            : "SET REFERENTIAL_INTEGRITY " + (checked ? "TRUE" : "FALSE"));
        }
    }

    private void compare(JsonObject contents, Snapshot.Contents restored) {
        restored.tables().forEach((table, kept) -> {
            String expected =
                    contents.getJsonObject("tables").getJsonObject(table).getString("sha256");
            if (!expected.equals(kept.sha256()))
                throw new CannotStart("the table %s of %s did not arrive as it was".formatted(table, backup));
        });
    }
}
