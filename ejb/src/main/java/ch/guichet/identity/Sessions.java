package ch.guichet.identity;

import ch.guichet.shared.BusinessClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Where the web says who has come in and asks at every click whether he may stay; the database decides. */
@Stateless
@PermitAll
public class Sessions {
    private static final Duration STALE = Duration.ofMinutes(1);

    private SessionStore store;
    private BusinessClock clock;

    public Sessions() {}

    @Inject
    Sessions(SessionStore store, BusinessClock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Somebody has shown who he is.
     *
     * @param device how his browser names itself
     * @param address where he comes from, as the proxy reports it
     * @return the session's id
     */
    public long start(long userId, String device, String address) {
        return store.start(userId, device, address, clock.now());
    }

    /** Whether the session was not ended, by anybody and on whichever server, and the account is open. */
    public boolean lives(long id, String login) {
        Optional<Instant> last = store.lastSeen(id, login);
        Instant now = clock.now();
        last.filter(seen -> Duration.between(seen, now).abs().compareTo(STALE) > 0)
                .ifPresent(stale -> store.seen(id, now));
        return last.isPresent();
    }

    /** He has left. */
    public void end(long id) {
        store.end(id, clock.now());
    }
}
