package ch.guichet.identity;

import ch.guichet.shared.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/**
 * Counts attempts to sign in by account and by address. An attempt is counted as failed before the password is looked
 * at, under the row's lock, so a thousand parallel guesses are a thousand failures; success takes the count back.
 */
@ApplicationScoped
class LoginThrottle {
    private ThrottleStore store;

    protected LoginThrottle() {}

    @Inject
    LoginThrottle(ThrottleStore store) {
        this.store = store;
    }

    /** Whether this attempt may go on. A refused attempt is not counted, or impatience would lengthen the wait. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean admits(String key, Throttle throttle, Instant now) {
        String hashed = Sha256.ofText(key);
        FailedLogins past = store.locked(hashed, now);
        if (throttle.blocks(past.failures(), past.lastFailure(), now)) return false;
        int failures = throttle.forgotten(past.lastFailure(), now) ? 0 : past.failures();
        store.write(hashed, new FailedLogins(failures + 1, now));
        return true;
    }

    /** The account's owner came in: nothing is held against him. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void forget(String key) {
        store.remove(Sha256.ofText(key));
    }

    /** One attempt of this address was no failure; the others still count. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void takeBack(String key) {
        store.decrease(Sha256.ofText(key));
    }
}
