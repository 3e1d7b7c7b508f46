package ch.guichet.mail;

import java.time.Duration;
import java.util.Optional;

/** How long a letter waits after an attempt that failed: one minute, then four times as long each time, up to six hours. */
final class Backoff {
    static final int MOST_ATTEMPTS = 10;

    private static final Duration LONGEST = Duration.ofHours(6);

    private Backoff() {}

    /**
     * @param attempt the one that failed, from 1
     * @return empty when it was the last
     */
    static Optional<Duration> after(int attempt) {
        if (attempt >= MOST_ATTEMPTS) return Optional.empty();
        Duration wait = Duration.ofMinutes(1L << 2 * Math.min(attempt - 1, 8));
        return Optional.of(wait.compareTo(LONGEST) < 0 ? wait : LONGEST);
    }
}
