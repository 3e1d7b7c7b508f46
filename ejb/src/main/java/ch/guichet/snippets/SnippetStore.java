package ch.guichet.snippets;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.DatabaseFault;
import ch.guichet.shared.Ids;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Snippets; two of a language never have the same title. */
@ApplicationScoped
class SnippetStore {
    @Inject
    private Database database;

    @Inject
    private Ids ids;

    @Inject
    private BusinessClock clock;

    /** By language and title. */
    List<Snippet> all(boolean archived) {
        return database.list(
                "SELECT * FROM snippet WHERE archived = ? ORDER BY language, title", SnippetStore::read, archived);
    }

    long add(String language, String title, String text, String by) {
        long id = ids.take(1);
        unlessTaken(
                title,
                () -> database.update(
                        "INSERT INTO snippet (id, language, title, body, archived, version, changed_by, changed_at)"
                                + " VALUES (?, ?, ?, ?, FALSE, 0, ?, ?)",
                        id,
                        language,
                        title,
                        text,
                        by,
                        clock.now()));
        return id;
    }

    /** @return whether it was still at this version */
    boolean change(long id, int version, String language, String title, String text, String by) {
        return unlessTaken(
                        title,
                        () -> database.update(
                                "UPDATE snippet SET language = ?, title = ?, body = ?, version = version + 1, changed_by = ?,"
                                        + " changed_at = ? WHERE id = ? AND version = ?",
                                language,
                                title,
                                text,
                                by,
                                clock.now(),
                                id,
                                version))
                == 1;
    }

    boolean exists(long id) {
        return database.number("SELECT COUNT(*) FROM snippet WHERE id = ?", id) > 0;
    }

    /** @return whether there is such a snippet */
    boolean archive(long id, boolean archived, String by) {
        return database.update(
                        "UPDATE snippet SET archived = ?, version = version + 1, changed_by = ?, changed_at = ? WHERE id = ?",
                        archived,
                        by,
                        clock.now(),
                        id)
                == 1;
    }

    private interface Write {
        int run();
    }

    private static int unlessTaken(String title, Write write) {
        try {
            return write.run();
        } catch (DatabaseFault fault) {
            if (fault.constraint()) throw Refusal.conflict("snippet.titleTaken", title);
            throw fault;
        }
    }

    private static Snippet read(ResultSet row) throws SQLException {
        return new Snippet(
                row.getLong("id"),
                row.getString("language"),
                row.getString("title"),
                row.getString("body"),
                row.getBoolean("archived"),
                row.getInt("version"),
                row.getString("changed_by"),
                Database.instant(row, "changed_at"));
    }
}
