package ch.guichet.booking;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Secret addresses of calendars, by fingerprint. */
@ApplicationScoped
class FeedStore {
    private static final Duration EXACTNESS = Duration.ofMinutes(1);

    @Inject
    private Database database;

    /** Whose feed it is. */
    record Owner(long userId, String login, String language) {}

    void put(long userId, String tokenSha256, Instant now) {
        remove(userId);
        database.update(
                "INSERT INTO calendar_feed (user_id, token_sha256, made_at) VALUES (?, ?, ?)",
                userId,
                tokenSha256,
                now);
    }

    void remove(long userId) {
        database.update("DELETE FROM calendar_feed WHERE user_id = ?", userId);
    }

    Optional<FeedCard> card(long userId) {
        return database
                .list(
                        "SELECT made_at, read_at FROM calendar_feed WHERE user_id = ?",
                        row -> new FeedCard(Database.instant(row, "made_at"), Database.instant(row, "read_at")),
                        userId)
                .stream()
                .findFirst();
    }

    /** Empty also for somebody whose account is switched off. */
    Optional<Owner> owner(String tokenSha256) {
        return database
                .list(
                        "SELECT u.id, u.login, u.language FROM calendar_feed f JOIN app_user u ON u.id = f.user_id"
                                + " WHERE f.token_sha256 = ? AND u.active = TRUE",
                        row -> new Owner(row.getLong(1), row.getString(2), row.getString(3)),
                        tokenSha256)
                .stream()
                .findFirst();
    }

    /** A statement a minute, not one a reading. */
    void read(long userId, Instant now) {
        database.update(
                "UPDATE calendar_feed SET read_at = ? WHERE user_id = ? AND (read_at IS NULL OR read_at < ?)",
                now,
                userId,
                now.minus(EXACTNESS));
    }
}
