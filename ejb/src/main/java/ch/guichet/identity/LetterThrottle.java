package ch.guichet.identity;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.DatabaseFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps strangers from having letters written without end: a few to each reader, a few dozen from each address. */
@ApplicationScoped
public class LetterThrottle {
    private LoginThrottle throttle;
    private BusinessClock clock;

    protected LetterThrottle() {}

    @Inject
    LetterThrottle(LoginThrottle throttle, BusinessClock clock) {
        this.throttle = throttle;
        this.clock = clock;
    }

    /** Whether one more may be asked for; every ask counts, for a day. */
    public boolean admits(String reader, String address) {
        try {
            return throttle.admits("letter from " + address, Throttle.ADDRESS, clock.now())
                    && throttle.admits("letter to " + reader, Throttle.ACCOUNT, clock.now());
        } catch (DatabaseFault fault) {
            if (fault.passing()) return false;
            throw fault;
        }
    }
}
