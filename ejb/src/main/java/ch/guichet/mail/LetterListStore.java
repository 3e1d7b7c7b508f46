package ch.guichet.mail;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Letters for screens: one statement a page, by key, and every search by the beginning of an indexed column. */
@ApplicationScoped
class LetterListStore {
    @Inject
    private Database database;

    /** The latest first, below an id. */
    List<LetterRow> rows(LetterFilter filter, long beforeId, int count) {
        StringBuilder sql = new StringBuilder("""
                SELECT id, recipient, subject, thread_token, state, attempts, created_at, sent_at
                FROM outbox WHERE id < ?""");
        List<Object> values = new ArrayList<>(List.of(beforeId));
        if (filter.state() != null) narrow(sql, values, " AND state = ?", filter.state());
        String text = filter.text() == null ? "" : filter.text().strip().toLowerCase(Locale.ROOT);
        if (text.matches("#?\\d{1,9}"))
            narrow(sql, values, " AND thread_token LIKE ? ESCAPE '!'", text.replace("#", "") + "-%");
        else if (!text.isEmpty()) narrow(sql, values, " AND recipient LIKE ? ESCAPE '!'", escaped(text) + "%");
        sql.append(" ORDER BY id DESC LIMIT ").append(count);
        return database.list(sql.toString(), LetterListStore::row, values.toArray());
    }

    /** @param showsLink whether a secret link may be read here */
    Optional<LetterView> view(long id, boolean showsLink) {
        List<String> files = database.list(
                "SELECT file_name FROM outbox_enclosure WHERE outbox_id = ? ORDER BY place", r -> r.getString(1), id);
        return database.list("SELECT * FROM outbox WHERE id = ?", row -> view(row, showsLink, files), id).stream()
                .findFirst();
    }

    /** Whether the letter needed a link that is no longer there. */
    boolean linkGone(long id) {
        return database.number(
                        "SELECT COUNT(*) FROM outbox WHERE id = ? AND secret_link IS NULL AND body_text LIKE ?",
                        id,
                        "%" + Typesetter.LINK_MARK + "%")
                > 0;
    }

    /** Whether it lay still and is now to be sent. */
    boolean sendAgain(long id, Instant now) {
        return database.update(
                        "UPDATE outbox SET state = 'WAITING', attempts = 0, next_try = ? WHERE id = ? AND state IN ('FAILED', 'KEPT')",
                        now,
                        id)
                == 1;
    }

    private static void narrow(StringBuilder sql, List<Object> values, String condition, Object value) {
        sql.append(condition);
        values.add(value);
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static LetterRow row(ResultSet row) throws SQLException {
        return new LetterRow(
                row.getLong("id"),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("thread_token"),
                LetterState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                Database.instant(row, "created_at"),
                Database.instant(row, "sent_at"));
    }

    private static LetterView view(ResultSet row, boolean showsLink, List<String> files) throws SQLException {
        String link = row.getString("secret_link");
        boolean waiting = row.getString("state").equals("WAITING");
        return new LetterView(
                row(row),
                row.getString("language"),
                row.getString("template"),
                row.getString("body_text").replace(Typesetter.LINK_MARK, showsLink && link != null ? link : "••••••••"),
                row.getString("message_id"),
                waiting ? Database.instant(row, "next_try") : null,
                row.getString("last_error"),
                files);
    }
}
