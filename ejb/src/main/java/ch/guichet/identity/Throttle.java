package ch.guichet.identity;

import java.time.Duration;
import java.time.Instant;

/**
 * How long to wait after failed logins: some are free, then the wait doubles from five seconds up to a quarter of
 * an hour. A day without a failure forgets them all.
 *
 * @param free failures that cost no wait
 */
record Throttle(int free) {
    /** Somebody who forgot which of his passwords it was gets through. */
    static final Throttle ACCOUNT = new Throttle(5);
    /** A whole office may sit behind one address. */
    static final Throttle ADDRESS = new Throttle(30);

    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration MEMORY = Duration.ofDays(1);
    /** Servers on one database may disagree about the time so far. */
    private static final Duration DRIFT = Duration.ofMinutes(1);

    private static final long SHORTEST_SECONDS = 5;
    private static final int DOUBLINGS = 8;

    Duration delay(int failures) {
        if (failures < free) return Duration.ZERO;
        Duration wait = Duration.ofSeconds(SHORTEST_SECONDS << Math.min(failures - free, DOUBLINGS));
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }

    /** A failure ahead of the clock says that the clock was moved (demo mode): it blocks nobody. */
    boolean blocks(int failures, Instant lastFailure, Instant now) {
        return !ahead(lastFailure, now) && now.isBefore(lastFailure.plus(delay(failures)));
    }

    boolean forgotten(Instant lastFailure, Instant now) {
        return now.isAfter(lastFailure.plus(MEMORY)) || ahead(lastFailure, now);
    }

    private static boolean ahead(Instant lastFailure, Instant now) {
        return lastFailure.isAfter(now.plus(DRIFT));
    }
}
