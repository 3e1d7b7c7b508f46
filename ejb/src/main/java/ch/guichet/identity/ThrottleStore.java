package ch.guichet.identity;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** Rows of failed logins, in plain JDBC: a lost race for the first row must not spoil the transaction. */
@ApplicationScoped
class ThrottleStore {
    @Resource(lookup = "java:jboss/datasources/Guichet")
    private DataSource database;

    /** The row, locked until the transaction ends; an empty one is made when there was none. */
    FailedLogins locked(String key, Instant now) {
        try (Connection c = database.getConnection()) {
            FailedLogins found = read(c, key);
            if (found != null) return found;
            insertUnlessThere(c, key, now);
            return read(c, key);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read failed logins", e);
        }
    }

    void write(String key, FailedLogins failed) {
        update("update login_throttle set failures = ?, last_failure = ? where throttle_key = ?",
                failed.failures(), utc(failed.lastFailure()), key);
    }

    void decrease(String key) {
        update("update login_throttle set failures = failures - 1 where throttle_key = ? and failures > 0", key);
    }

    void remove(String key) {
        update("delete from login_throttle where throttle_key = ?", key);
    }

    private static FailedLogins read(Connection c, String key) throws SQLException {
        String sql = "select failures, last_failure from login_throttle where throttle_key = ? for update";
        try (PreparedStatement select = c.prepareStatement(sql)) {
            select.setString(1, key);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) return null;
                return new FailedLogins(row.getInt(1), row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC));
            }
        }
    }

    private static void insertUnlessThere(Connection c, String key, Instant now) throws SQLException {
        String sql = "insert into login_throttle (throttle_key, failures, last_failure) values (?, 0, ?)";
        try (PreparedStatement insert = c.prepareStatement(sql)) {
            insert.setString(1, key);
            insert.setObject(2, utc(now));
            insert.executeUpdate();
        } catch (SQLIntegrityConstraintViolationException somebodyWasFaster) {
            // his row serves as well
        }
    }

    private void update(String sql, Object... values) {
        try (Connection c = database.getConnection(); PreparedStatement update = c.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) update.setObject(i + 1, values[i]);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot note failed logins", e);
        }
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
