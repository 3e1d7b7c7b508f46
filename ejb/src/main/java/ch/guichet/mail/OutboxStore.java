package ch.guichet.mail;

import ch.guichet.shared.Database;
import ch.guichet.shared.DatabaseFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** The outbox in plain SQL: a key that is taken is an answer here and must not spoil the transaction. */
@ApplicationScoped
class OutboxStore {
    @Inject
    private Database database;

    boolean known(String key) {
        return database.number("SELECT COUNT(*) FROM outbox WHERE letter_key = ?", key) > 0;
    }

    /** Whether the letter was new. */
    boolean add(long id, Letter letter, Rendered words, String link, String messageId, LetterState state, Instant now) {
        try {
            database.update(
                    """
                    INSERT INTO outbox (id, letter_key, recipient, language, template, subject, body_text, body_html,
                                        secret_link, thread_token, message_id, state, attempts, next_try, created_at)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)""",
                    id,
                    letter.key(),
                    letter.to(),
                    letter.language(),
                    letter.template(),
                    words.subject(),
                    words.text(),
                    words.html(),
                    link,
                    letter.threadToken(),
                    messageId,
                    state,
                    now,
                    now);
        } catch (DatabaseFault fault) {
            if (fault.constraint() && known(letter.key())) return false;
            throw fault;
        }
        for (int place = 0; place < letter.enclosures().size(); place++)
            enclose(id, place, letter.enclosures().get(place));
        return true;
    }

    private void enclose(long id, int place, Enclosure enclosure) {
        database.update(
                "INSERT INTO outbox_enclosure (outbox_id, place, file_name, media_type, content) VALUES (?, ?, ?, ?, ?)",
                id,
                place,
                enclosure.fileName(),
                enclosure.mediaType(),
                enclosure.content());
    }

    /** Locks letters that are due; those that another sender has just locked are passed over. */
    List<Long> lockDue(Instant now, int count) {
        return database.list(
                "SELECT id FROM outbox WHERE state = 'WAITING' AND next_try <= ? ORDER BY next_try, id LIMIT " + count
                        + " FOR UPDATE SKIP LOCKED",
                row -> row.getLong("id"),
                now);
    }

    /** From now until then nobody else takes it; should this sender die, it is due again then. */
    void take(long id, Instant until) {
        database.update("UPDATE outbox SET attempts = attempts + 1, next_try = ? WHERE id = ?", until, id);
    }

    DueLetter due(long id) {
        return database.list("SELECT * FROM outbox WHERE id = ?", this::read, id)
                .get(0);
    }

    void sent(DueLetter letter, Instant at) {
        database.update(
                "UPDATE outbox SET state = 'SENT', sent_at = ?, last_error = NULL, secret_link = NULL WHERE id = ? AND attempts = ?",
                at,
                letter.id(),
                letter.attempt());
    }

    /** @param again when to try again */
    void refused(DueLetter letter, String error, LetterState state, Instant again) {
        database.update(
                "UPDATE outbox SET state = ?, next_try = ?, last_error = ? WHERE id = ? AND attempts = ?",
                state,
                again,
                error,
                letter.id(),
                letter.attempt());
    }

    private DueLetter read(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new DueLetter(
                id,
                row.getString("recipient"),
                row.getString("language"),
                row.getString("subject"),
                row.getString("body_text"),
                row.getString("body_html"),
                row.getString("secret_link"),
                row.getString("thread_token"),
                row.getString("message_id"),
                row.getInt("attempts"),
                enclosures(id));
    }

    private List<Enclosure> enclosures(long id) {
        return database.list(
                "SELECT file_name, media_type, content FROM outbox_enclosure WHERE outbox_id = ? ORDER BY place",
                row -> new Enclosure(row.getString("file_name"), row.getString("media_type"), row.getBytes("content")),
                id);
    }
}
