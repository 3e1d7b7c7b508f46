package ch.guichet.identity;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The trail of what was done at guarded doors; it only grows. */
@ApplicationScoped
public class AuditEvents {
    private static final int LONGEST = 500;

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    @Inject
    private CurrentUser current;

    @Inject
    private BusinessClock clock;

    /** @param verb the door and its verb, for example {@code TokenAdministration.revoke} */
    public void note(String room, String verb, String detail) {
        Optional<User> user = current.find();
        String plain = detail.replaceAll("\\p{Cntrl}+", " ");
        database.update(
                "INSERT INTO audit_event (id, at_time, user_id, by_name, room, verb, detail) VALUES (?, ?, ?, ?, ?, ?, ?)",
                ids.take(1),
                clock.now(),
                user.map(User::id).orElse(null),
                user.map(User::displayName).orElse(""),
                room,
                verb,
                plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain);
    }
}
