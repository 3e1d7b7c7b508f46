package ch.guichet.identity;

import ch.guichet.shared.Refusal;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransactionRollbackException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/** Keys of requests, in plain JDBC: a key that is taken is an answer here and must not spoil the transaction. */
@ApplicationScoped
class IdempotencyStore {
    @Resource(lookup = "java:jboss/datasources/Guichet")
    private DataSource database;

    /** Whether the key was free. The row of another transaction is waited for. */
    boolean take(long userId, String key, String bodySha256, Instant now) {
        String sql = "insert into idempotent_request (user_id, request_key, request_sha256, created_at) values (?, ?, ?, ?)";
        try (Connection c = database.getConnection(); PreparedStatement insert = c.prepareStatement(sql)) {
            insert.setLong(1, userId);
            insert.setString(2, key);
            insert.setString(3, bodySha256);
            insert.setObject(4, LocalDateTime.ofInstant(now, ZoneOffset.UTC));
            insert.executeUpdate();
            return true;
        } catch (SQLIntegrityConstraintViolationException taken) {
            return false;
        } catch (SQLTimeoutException | SQLTransactionRollbackException stillAtWork) {
            throw Refusal.conflict("idempotency.inFlight");
        } catch (SQLException e) {
            throw new IllegalStateException("cannot take the request's key", e);
        }
    }

    Optional<KeptRequest> kept(long userId, String key) {
        String sql = """
                select request_sha256, status, location, answer from idempotent_request
                where user_id = ? and request_key = ?""";
        try (Connection c = database.getConnection(); PreparedStatement select = c.prepareStatement(sql)) {
            select.setLong(1, userId);
            select.setString(2, key);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the request's answer", e);
        }
    }

    void keep(long userId, String key, StoredAnswer answer) {
        String sql = """
                update idempotent_request set status = ?, location = ?, answer = ?
                where user_id = ? and request_key = ?""";
        try (Connection c = database.getConnection(); PreparedStatement update = c.prepareStatement(sql)) {
            update.setInt(1, answer.status());
            update.setString(2, answer.location());
            update.setString(3, answer.body());
            update.setLong(4, userId);
            update.setString(5, key);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot keep the request's answer", e);
        }
    }

    private static KeptRequest read(ResultSet row) throws SQLException {
        int status = row.getInt("status");
        StoredAnswer answer = row.wasNull() ? null
                : new StoredAnswer(status, row.getString("location"), row.getString("answer"));
        return new KeptRequest(row.getString("request_sha256"), answer);
    }
}
