package ch.guichet.identity;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Secrets and recovery codes in the database. */
@ApplicationScoped
class SecondFactorStore {
    @Inject
    private Database database;

    Optional<SecondFactor> find(long userId) {
        return database
                .list(
                        "SELECT secret, confirmed_at FROM second_factor WHERE user_id = ?",
                        row -> new SecondFactor(row.getString("secret"), Database.instant(row, "confirmed_at")),
                        userId)
                .stream()
                .findFirst();
    }

    void begin(long userId, String secret, Instant now) {
        remove(userId);
        database.update(
                "INSERT INTO second_factor (user_id, secret, begun_at, last_step) VALUES (?, ?, ?, 0)",
                userId,
                secret,
                now);
    }

    void confirm(long userId, Instant now) {
        database.update("UPDATE second_factor SET confirmed_at = ? WHERE user_id = ?", now, userId);
    }

    /** Whether this step is later than the last one taken; of two at once the database lets one through. */
    boolean take(long userId, long step) {
        return database.update(
                        "UPDATE second_factor SET last_step = ? WHERE user_id = ? AND last_step < ?",
                        step,
                        userId,
                        step)
                == 1;
    }

    void remove(long userId) {
        database.update("DELETE FROM recovery_code WHERE user_id = ?", userId);
        database.update("DELETE FROM second_factor WHERE user_id = ?", userId);
    }

    void replaceCodes(long userId, List<String> hashes) {
        database.update("DELETE FROM recovery_code WHERE user_id = ?", userId);
        database.batch(
                "INSERT INTO recovery_code (user_id, code_sha256) VALUES (?, ?)",
                hashes.stream().map(hash -> new Object[] {userId, hash}).toList());
    }

    boolean useCode(long userId, String hash, Instant now) {
        return database.update(
                        "UPDATE recovery_code SET used_at = ? WHERE user_id = ? AND code_sha256 = ? AND used_at IS"
                                + " NULL",
                        now,
                        userId,
                        hash)
                == 1;
    }

    int codesLeft(long userId) {
        return (int)
                database.number("SELECT COUNT(*) FROM recovery_code WHERE user_id = ? AND used_at IS NULL", userId);
    }
}
