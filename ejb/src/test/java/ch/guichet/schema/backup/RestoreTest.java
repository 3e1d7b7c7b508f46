package ch.guichet.schema.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.guichet.schema.CannotStart;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoreTest {
    @TempDir
    private Path folder;

    private JdbcDataSource old;
    private Path backup;

    @BeforeEach
    void a_database_with_every_kind_of_value() throws Exception {
        old = database("7");
        run(
                old,
                "INSERT INTO article VALUES (2, 'Zoë « naïve » \\n \"x\"', TRUE, DATE '2026-10-25',"
                        + " TIMESTAMP '2026-10-25 02:30:00.123456', 12.50, X'00FF10', 3)");
        run(old, "INSERT INTO article VALUES (1, '', FALSE, NULL, NULL, NULL, NULL, NULL)");
        run(old, "INSERT INTO shelf VALUES (3, 'haut')");
        run(old, "SET REFERENTIAL_INTEGRITY TRUE");
        backup = folder.resolve("guichet.zip");
        write(old, backup);
    }

    @Test
    void a_new_database_has_the_same_hashes_after_it_even_if_it_had_rows_of_its_own() throws Exception {
        JdbcDataSource fresh = database("7");
        run(fresh, "INSERT INTO shelf VALUES (9, 'de la migration')");
        new Restore(fresh, backup).intoTheNewDatabase();
        assertThat(contents(fresh)).isEqualTo(contents(old));
        assertThat(contents(fresh).tables().get("article").rows()).isEqualTo(2);
    }

    @Test
    void a_backup_of_another_schema_is_refused_and_nothing_is_touched() throws Exception {
        JdbcDataSource newer = database("8");
        run(newer, "INSERT INTO shelf VALUES (9, 'de la migration')");
        assertThatThrownBy(() -> new Restore(newer, backup).intoTheNewDatabase())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("schema 7");
        assertThat(contents(newer).tables().get("shelf").rows()).isEqualTo(1);
    }

    @Test
    void a_backup_that_is_cut_off_or_something_else_is_refused() throws Exception {
        byte[] whole = Files.readAllBytes(backup);
        Path half = Files.write(folder.resolve("half.zip"), java.util.Arrays.copyOf(whole, whole.length / 2));
        Path text = Files.writeString(folder.resolve("text.zip"), "Bonjour");
        for (Path wrong : new Path[] {half, text, folder.resolve("none.zip")})
            assertThatThrownBy(() -> new Restore(database("7"), wrong).intoTheNewDatabase())
                    .isInstanceOf(CannotStart.class);
    }

    @Test
    void a_row_that_was_changed_in_the_file_is_found() throws Exception {
        JdbcDataSource forger = database("7");
        new Restore(forger, backup).intoTheNewDatabase();
        run(forger, "UPDATE shelf SET label = 'bas'");
        Path forged = folder.resolve("forged.zip");
        write(forger, forged);
        Path mixed = mixed(forged);
        assertThatThrownBy(() -> new Restore(database("7"), mixed).intoTheNewDatabase())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("shelf");
    }

    /** The rows of one backup under the contents of the other. */
    private Path mixed(Path rows) throws IOException {
        Path mixed = Files.copy(rows, folder.resolve("mixed.zip"));
        try (var honest = java.nio.file.FileSystems.newFileSystem(backup);
                var file = java.nio.file.FileSystems.newFileSystem(mixed)) {
            Files.copy(
                    honest.getPath(Snapshot.CONTENTS),
                    file.getPath(Snapshot.CONTENTS),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        return mixed;
    }

    private static JdbcDataSource database(String schema) throws SQLException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;MODE=MySQL;DATABASE_TO_LOWER=TRUE");
        run(database, "CREATE TABLE flyway_schema_history (version VARCHAR(50))");
        run(database, "INSERT INTO flyway_schema_history VALUES ('" + schema + "')");
        run(database, "CREATE TABLE shelf (id BIGINT PRIMARY KEY, label VARCHAR(20))");
        run(
                database,
                "CREATE TABLE article (id BIGINT PRIMARY KEY, title LONGTEXT, public BOOLEAN, since DATE,"
                        + " seen_at DATETIME(6), price DECIMAL(9,2), picture LONGBLOB, shelf_id BIGINT,"
                        + " FOREIGN KEY (shelf_id) REFERENCES shelf (id))");
        run(database, "SET REFERENTIAL_INTEGRITY FALSE");
        return database;
    }

    private static void run(JdbcDataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void write(JdbcDataSource database, Path file) throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                OutputStream out = Files.newOutputStream(file)) {
            new Snapshot(connection).write(out);
        }
    }

    private static Snapshot.Contents contents(JdbcDataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return new Snapshot(connection).contents();
        }
    }
}
