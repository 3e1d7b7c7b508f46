package ch.guichet.identity;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Rows of failed logins, in plain SQL: a lost race for the first row must not spoil the transaction. */
@ApplicationScoped
class ThrottleStore {
    @Inject
    private Database database;

    /** The row, locked until the transaction ends; an empty one is made when there was none. */
    FailedLogins locked(String key, Instant now) {
        return read(key).orElseGet(() -> {
            insertUnlessThere(key, now);
            return read(key).orElseThrow();
        });
    }

    void write(String key, FailedLogins failed) {
        database.update(
                "UPDATE login_throttle SET failures = ?, last_failure = ? WHERE throttle_key = ?",
                failed.failures(),
                failed.lastFailure(),
                key);
    }

    void decrease(String key) {
        database.update(
                "UPDATE login_throttle SET failures = failures - 1 WHERE throttle_key = ? AND failures > 0", key);
    }

    void remove(String key) {
        database.update("DELETE FROM login_throttle WHERE throttle_key = ?", key);
    }

    private Optional<FailedLogins> read(String key) {
        List<FailedLogins> rows = database.list(
                "SELECT failures, last_failure FROM login_throttle WHERE throttle_key = ? FOR UPDATE",
                row -> new FailedLogins(row.getInt("failures"), Database.instant(row, "last_failure")),
                key);
        return rows.stream().findFirst();
    }

    private void insertUnlessThere(String key, Instant now) {
        database.addUnlessThere(
                "INSERT INTO login_throttle (throttle_key, failures, last_failure) VALUES (?, 0, ?)", key, now);
    }
}
