package ch.guichet.identity;

import ch.guichet.shared.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps strangers from guessing secret addresses: some dozen wrong ones from an address, then longer and longer waits. */
@ApplicationScoped
public class GuessThrottle {
    private LoginThrottle throttle;
    private BusinessClock clock;

    protected GuessThrottle() {}

    @Inject
    GuessThrottle(LoginThrottle throttle, BusinessClock clock) {
        this.throttle = throttle;
        this.clock = clock;
    }

    /** Whether one more may be tried; it counts as wrong until it is taken back. */
    public boolean admits(String what, String address) {
        return throttle.admits(key(what, address), Throttle.ADDRESS, clock.now());
    }

    /** The last one was no guess. */
    public void wasRight(String what, String address) {
        throttle.takeBack(key(what, address));
    }

    private static String key(String what, String address) {
        return "guess of " + what + " from " + address;
    }
}
