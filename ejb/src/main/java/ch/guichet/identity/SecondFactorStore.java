package ch.guichet.identity;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Secrets, sealed by the key of the house, and recovery codes in the database. */
@ApplicationScoped
class SecondFactorStore {
    @Inject
    private Database database;

    @Inject
    private HouseKeys keys;

    private record Kept(long userId, String open, String sealed) {}

    Optional<SecondFactor> find(long userId) {
        return database
                .list(
                        "SELECT sealed_secret, confirmed_at FROM second_factor WHERE user_id = ?",
                        row -> new SecondFactor(
                                keys.get()
                                        .open(row.getString("sealed_secret"), owner(userId))
                                        .orElse(null),
                                Database.instant(row, "confirmed_at")),
                        userId)
                .stream()
                .findFirst();
    }

    void begin(long userId, String secret, Instant now) {
        remove(userId);
        database.update(
                "INSERT INTO second_factor (user_id, secret, sealed_secret, begun_at, last_step) VALUES (?, '', ?, ?, 0)",
                userId,
                keys.get().seal(secret, owner(userId)),
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

    /** Seals with the present key what is open or sealed by an earlier one. @return how many no key opens */
    long sealAnew() {
        List<Kept> all = database.list(
                "SELECT user_id, secret, sealed_secret FROM second_factor",
                row -> new Kept(row.getLong("user_id"), row.getString("secret"), row.getString("sealed_secret")));
        return all.stream().filter(kept -> !isSealed(kept)).count();
    }

    private boolean isSealed(Kept kept) {
        if (kept.sealed() != null && keys.get().isFresh(kept.sealed())) return true;
        String owner = owner(kept.userId());
        Optional<String> secret =
                kept.sealed() == null ? Optional.of(kept.open()) : keys.get().open(kept.sealed(), owner);
        secret.ifPresent(text -> database.update(
                "UPDATE second_factor SET secret = '', sealed_secret = ? WHERE user_id = ? AND (sealed_secret IS NULL"
                        + " OR sealed_secret = ?)",
                keys.get().seal(text, owner),
                kept.userId(),
                kept.sealed()));
        return secret.isPresent();
    }

    private static String owner(long userId) {
        return "second factor " + userId;
    }
}
