package ch.guichet.demo;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.DatabaseFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The product's clock. It is the machine's; in demo mode it runs ahead of or behind it by an offset that all servers on
 * one database share. The others see a move within a second.
 */
@ApplicationScoped
public class MovableClock implements BusinessClock {
    private static final long FRESH_NANOS = Duration.ofSeconds(1).toNanos();

    private DemoMode demo;
    private ClockStore store;
    private volatile Offset offset = new Offset(0, System.nanoTime() - FRESH_NANOS);
    private volatile Instant told;

    /** An offset and when it was read, in the machine's own count of elapsed time. */
    private record Offset(long millis, long readAt) {}

    protected MovableClock() {}

    @Inject
    MovableClock(DemoMode demo, ClockStore store) {
        this.demo = demo;
        this.store = store;
    }

    @Override
    public Instant now() {
        Instant machine = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        if (!demo.on()) return machine;
        Instant stopped = told;
        return stopped != null ? stopped : machine.plusMillis(offsetMillis());
    }

    /** Lets the clock run on from this instant, here at once and elsewhere within a second. */
    void moveTo(Instant instant) {
        long millis = Duration.between(Instant.now(), instant).toMillis();
        store.moveTo(millis);
        offset = new Offset(millis, System.nanoTime());
    }

    /** Lets the clock be the machine's again. */
    void followMachine() {
        store.moveTo(0);
        offset = new Offset(0, System.nanoTime());
    }

    /** Stops the clock at an instant of the story; nobody else is on this server yet. Null lets it run again. */
    public void tell(Instant instant) {
        told = instant;
    }

    /** Whether the story is being told. */
    public boolean isTelling() {
        return told != null;
    }

    private long offsetMillis() {
        Offset known = offset;
        if (System.nanoTime() - known.readAt() < FRESH_NANOS) return known.millis();
        try {
            offset = new Offset(store.offsetMillis(), System.nanoTime());
        } catch (DatabaseFault unreadableNow) {
            // a transaction that is being rolled back gets no connection; the last offset is right but for a second
            offset = new Offset(known.millis(), System.nanoTime());
        }
        return offset.millis();
    }
}
