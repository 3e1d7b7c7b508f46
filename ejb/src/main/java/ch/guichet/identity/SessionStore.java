package ch.guichet.identity;

import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sessions in the database. */
@ApplicationScoped
class SessionStore {
    private static final int LONGEST_DEVICE = 300;
    private static final int LONGEST_ADDRESS = 60;
    private static final int SHOWN = 100;

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    long start(long userId, String device, String address, Instant now) {
        long id = ids.take(1);
        database.update(
                "INSERT INTO user_session (id, user_id, device, address, started_at, last_seen_at) VALUES (?, ?, ?, ?,"
                        + " ?, ?)",
                id,
                userId,
                cut(device, LONGEST_DEVICE),
                cut(address, LONGEST_ADDRESS),
                now,
                now);
        return id;
    }

    /** When it was last seen, as long as it is open and this active account's. */
    Optional<Instant> lastSeen(long id, String login) {
        return database.list("""
            SELECT s.last_seen_at FROM user_session s JOIN app_user u ON u.id = s.user_id
            WHERE s.id = ? AND s.ended_at IS NULL AND u.login = ? AND u.active = TRUE""", row -> Database.instant(row, "last_seen_at"), id, login).stream()
                .findFirst();
    }

    void seen(long id, Instant now) {
        database.update("UPDATE user_session SET last_seen_at = ? WHERE id = ?", now, id);
    }

    /** The open ones seen since, the latest first. */
    List<SessionRow> open(long userId, Instant since) {
        return database.list(
                """
                SELECT id, device, address, started_at, last_seen_at FROM user_session
                WHERE user_id = ? AND ended_at IS NULL AND last_seen_at >= ? ORDER BY last_seen_at DESC, id DESC LIMIT ?""",
                row -> new SessionRow(
                        row.getLong("id"),
                        row.getString("device"),
                        row.getString("address"),
                        Database.instant(row, "started_at"),
                        Database.instant(row, "last_seen_at")),
                userId,
                since,
                SHOWN);
    }

    boolean end(long id, long userId, Instant now) {
        return database.update(
                        "UPDATE user_session SET ended_at = ? WHERE id = ? AND user_id = ? AND ended_at IS NULL",
                        now,
                        id,
                        userId)
                == 1;
    }

    void end(long id, Instant now) {
        database.update("UPDATE user_session SET ended_at = ? WHERE id = ? AND ended_at IS NULL", now, id);
    }

    /** @param except one that goes on, or 0 */
    void endAll(long userId, long except, Instant now) {
        database.update(
                "UPDATE user_session SET ended_at = ? WHERE user_id = ? AND id <> ? AND ended_at IS NULL",
                now,
                userId,
                except);
    }

    private static String cut(String text, int longest) {
        String said = text == null ? "" : text;
        return said.length() > longest ? said.substring(0, longest) : said;
    }
}
