package ch.guichet.identity;

import java.time.Instant;

/**
 * Whether a user is asked for a code after his password.
 *
 * @param since null while he is not
 * @param codesLeft recovery codes not used yet
 */
public record SecondFactorState(Instant since, int codesLeft) {
    public boolean on() {
        return since != null;
    }
}
