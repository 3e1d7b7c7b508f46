package ch.guichet.booking;

import ch.guichet.identity.GuessThrottle;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Sha256;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Reads a feed by its secret, for whoever knows it: exactly what its owner would see today when he signed in. */
@Stateless
@PermitAll
public class CalendarFeeds {
    private static final Duration BACK = Duration.ofDays(31);

    private FeedStore store;
    private FeedWriter writer;
    private GuessThrottle throttle;
    private BusinessClock clock;

    public CalendarFeeds() {}

    @Inject
    CalendarFeeds(FeedStore store, FeedWriter writer, GuessThrottle throttle, BusinessClock clock) {
        this.store = store;
        this.writer = writer;
        this.throttle = throttle;
        this.clock = clock;
    }

    /**
     * The calendar's text; empty for a secret that nobody has (any more), and for an address that has guessed too often.
     *
     * @param origin the address that asks
     */
    public Optional<String> read(String token, String origin) {
        if (!throttle.admits("calendar", origin)) return Optional.empty();
        Optional<FeedStore.Owner> owner = store.owner(Sha256.ofText(token));
        if (owner.isEmpty()) return Optional.empty();
        throttle.wasRight("calendar", origin);
        Instant now = clock.now();
        store.read(owner.get().userId(), now);
        return Optional.of(writer.write(owner.get(), now.minus(BACK)));
    }
}
