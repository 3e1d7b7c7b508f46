package ch.guichet.identity;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Asks somebody who is signed in for his password again: another may sit at his screen, and must not guess for long. */
@ApplicationScoped
class OwnPassword {
    private CurrentUser current;
    private UserStore users;
    private Passwords passwords;
    private LoginThrottle throttle;
    private BusinessClock clock;

    protected OwnPassword() {}

    @Inject
    OwnPassword(
            CurrentUser current, UserStore users, Passwords passwords, LoginThrottle throttle, BusinessClock clock) {
        this.current = current;
        this.users = users;
        this.passwords = passwords;
        this.throttle = throttle;
        this.clock = clock;
    }

    User user() {
        return current.get();
    }

    /** @throws Refusal {@code identity.wrongPassword}, {@code identity.tooManyTries} */
    User require(String password) {
        User me = current.get();
        String key = "password " + me.id();
        if (!throttle.admits(key, Throttle.ACCOUNT, clock.now())) throw Refusal.conflict("identity.tooManyTries");
        if (!passwords.matches(password, users.require(me.id()).passwordHash()))
            throw Refusal.invalid("identity.wrongPassword");
        throttle.forget(key);
        return me;
    }
}
