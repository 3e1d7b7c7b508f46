package ch.guichet.identity;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * A user's secret for one-time codes.
 *
 * @param secret in Base32; null when no key of the house opens it any more
 * @param confirmedAt null until a first code has shown that his app has it; so long it is not asked for
 */
record SecondFactor(String secret, Instant confirmedAt) {
    boolean confirmed() {
        return confirmedAt != null;
    }

    /** The step of a right code; none when the secret cannot be read. */
    OptionalLong stepOf(String code, Instant now) {
        return secret == null ? OptionalLong.empty() : OneTimeCode.stepOf(secret, code, now);
    }

    /** Without the secret, so that no log ever shows it. */
    @Override
    public String toString() {
        return "SecondFactor[" + confirmedAt + "]";
    }
}
