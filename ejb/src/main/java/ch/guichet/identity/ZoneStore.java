package ch.guichet.identity;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The time zones people chose. */
@ApplicationScoped
class ZoneStore {
    @Inject
    private Database database;

    Optional<String> of(long userId) {
        return database.list("SELECT zone FROM user_zone WHERE user_id = ?", row -> row.getString(1), userId).stream()
                .findFirst();
    }

    void put(long userId, String zone) {
        remove(userId);
        database.update("INSERT INTO user_zone (user_id, zone) VALUES (?, ?)", userId, zone);
    }

    void remove(long userId) {
        database.update("DELETE FROM user_zone WHERE user_id = ?", userId);
    }
}
