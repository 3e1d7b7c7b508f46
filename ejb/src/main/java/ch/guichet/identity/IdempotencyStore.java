package ch.guichet.identity;

import ch.guichet.shared.Database;
import ch.guichet.shared.DatabaseFault;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Keys of requests, in plain SQL: a key that is taken is an answer here and must not spoil the transaction. */
@ApplicationScoped
class IdempotencyStore {
    @Inject
    private Database database;

    /** Whether the key was free. Another transaction that has just taken it is waited for. */
    boolean take(long userId, String key, String bodySha256, Instant now) {
        try {
            database.update("""
                    INSERT INTO idempotent_request (user_id, request_key, request_sha256, created_at)
                    VALUES (?, ?, ?, ?)""", userId, key, bodySha256, now);
            return true;
        } catch (DatabaseFault fault) {
            if (fault.constraint()) return false;
            if (fault.passing()) throw Refusal.conflict("idempotency.inFlight");
            throw fault;
        }
    }

    Optional<KeptRequest> kept(long userId, String key) {
        return database.list("""
                SELECT request_sha256, status, location, answer FROM idempotent_request
                WHERE user_id = ? AND request_key = ?""", IdempotencyStore::read, userId, key).stream().findFirst();
    }

    void keep(long userId, String key, StoredAnswer answer) {
        database.update("""
                UPDATE idempotent_request SET status = ?, location = ?, answer = ?
                WHERE user_id = ? AND request_key = ?""", answer.status(), answer.location(), answer.body(), userId, key);
    }

    private static KeptRequest read(ResultSet row) throws SQLException {
        int status = row.getInt("status");
        StoredAnswer answer =
                row.wasNull() ? null : new StoredAnswer(status, row.getString("location"), row.getString("answer"));
        return new KeptRequest(row.getString("request_sha256"), answer);
    }
}
