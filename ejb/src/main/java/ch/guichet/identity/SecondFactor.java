package ch.guichet.identity;

import java.time.Instant;

/**
 * A user's secret for one-time codes.
 *
 * @param secret in Base32
 * @param confirmedAt null until a first code has shown that his app has it; so long it is not asked for
 */
record SecondFactor(String secret, Instant confirmedAt) {
    boolean confirmed() {
        return confirmedAt != null;
    }

    /** Without the secret, so that no log ever shows it. */
    @Override
    public String toString() {
        return "SecondFactor[" + confirmedAt + "]";
    }
}
