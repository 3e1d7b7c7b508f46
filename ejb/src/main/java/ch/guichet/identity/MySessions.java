package ch.guichet.identity;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** Where everybody sees on which browsers he is signed in, and ends what he does not know. */
@Stateless
@RolesAllowed({Roles.CUSTOMER, Roles.DESK, Roles.SPECIALIST, Roles.FINANCE, Roles.ADMIN})
public class MySessions {
    /** A little more than the server keeps an idle session. */
    private static final Duration IDLE = Duration.ofMinutes(35);

    private CurrentUser current;
    private SessionStore store;
    private BusinessClock clock;

    public MySessions() {}

    @Inject
    MySessions(CurrentUser current, SessionStore store, BusinessClock clock) {
        this.current = current;
        this.store = store;
        this.clock = clock;
    }

    /** Those still open, the one seen last first. */
    public List<SessionRow> all() {
        return store.open(current.get().id(), clock.now().minus(IDLE));
    }

    /** @throws Refusal not found for one that is over or somebody else's */
    public void end(long id) {
        if (!store.end(id, current.get().id(), clock.now())) throw Refusal.notFound();
    }

    /** @param mine the one that goes on, or 0 for none */
    public void endOthers(long mine) {
        store.endAll(current.get().id(), mine, clock.now());
    }
}
