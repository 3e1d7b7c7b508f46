package ch.guichet.identity;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Takes from an account all that says whose it was; its id stays, because records point to it. */
@ApplicationScoped
public class AccountErasure {
    private static final List<String> GONE =
            List.of("second_factor", "recovery_code", "user_zone", "idempotent_request");

    @Inject
    private Database database;

    @Inject
    private Passwords passwords;

    @Inject
    private BusinessClock clock;

    /** @param name what he is called from now on. It asks nobody's rights. */
    public void erase(long userId, String name) {
        String was = database.list("SELECT display_name FROM app_user WHERE id = ?", row -> row.getString(1), userId)
                .get(0);
        for (String table : GONE) database.update("DELETE FROM " + table + " WHERE user_id = ?", userId);
        database.update(
                "UPDATE user_session SET device = '', address = '', ended_at = COALESCE(ended_at, ?) WHERE user_id = ?",
                clock.now(),
                userId);
        database.update(
                "UPDATE api_token SET label = '-', revoked_at = COALESCE(revoked_at, ?) WHERE user_id = ?",
                clock.now(),
                userId);
        database.update(
                "UPDATE account_event SET by_name = ?, reason = NULL WHERE user_id = ? AND by_name = ?",
                name,
                userId,
                was);
        database.update("UPDATE audit_event SET by_name = ? WHERE user_id = ?", name, userId);
        database.update(
                "UPDATE app_user SET login = ?, display_name = ?, email = NULL, password_hash = ?, active = FALSE WHERE id = ?",
                "gone-" + userId,
                name,
                passwords.hash(UUID.randomUUID().toString()),
                userId);
    }
}
