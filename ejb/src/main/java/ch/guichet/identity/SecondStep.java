package ch.guichet.identity;

import ch.guichet.shared.DatabaseFault;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalLong;

/** What is asked after the password of those who wanted it: a one-time code, or one of the recovery codes. */
@Stateless
@PermitAll
public class SecondStep {
    private UserStore users;
    private SecondFactorStore store;
    private LoginThrottle throttle;
    private AuthenticatorClock clock;

    public SecondStep() {}

    @Inject
    SecondStep(UserStore users, SecondFactorStore store, LoginThrottle throttle, AuthenticatorClock clock) {
        this.users = users;
        this.store = store;
        this.throttle = throttle;
        this.clock = clock;
    }

    /** Whether this user's password is not enough. */
    public boolean asksFor(long userId) {
        return store.find(userId).filter(SecondFactor::confirmed).isPresent();
    }

    /**
     * The user, when the code is his, was not used before, and he has not guessed too often.
     *
     * @param code six digits of his app, or a recovery code
     */
    public Optional<User> pass(long userId, String code) {
        if (!admitted(userId) || !right(userId, code)) return Optional.empty();
        throttle.forget(key(userId));
        return users.byId(userId).filter(AppUser::active).map(AppUser::seen);
    }

    private boolean right(long userId, String code) {
        Optional<SecondFactor> factor = store.find(userId).filter(SecondFactor::confirmed);
        if (factor.isEmpty()) return false;
        OptionalLong step = factor.get().stepOf(code, clock.now());
        if (step.isPresent()) return store.take(userId, step.getAsLong());
        return store.useCode(userId, RecoveryCodes.fingerprint(userId, code), clock.now());
    }

    private boolean admitted(long userId) {
        try {
            return throttle.admits(key(userId), Throttle.ACCOUNT, clock.now());
        } catch (DatabaseFault fault) {
            if (fault.passing()) return false;
            throw fault;
        }
    }

    private static String key(long userId) {
        return "second factor " + userId;
    }
}
