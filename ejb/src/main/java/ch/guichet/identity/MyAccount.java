package ch.guichet.identity;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What everybody may change about himself. */
@Stateless
@RolesAllowed({Roles.CUSTOMER, Roles.DESK, Roles.SPECIALIST, Roles.FINANCE, Roles.ADMIN})
public class MyAccount {
    private CurrentUser current;
    private UserStore users;
    private Passwords passwords;
    private LoginThrottle throttle;
    private BusinessClock clock;

    public MyAccount() {}

    @Inject
    MyAccount(CurrentUser current, UserStore users, Passwords passwords, LoginThrottle throttle, BusinessClock clock) {
        this.current = current;
        this.users = users;
        this.passwords = passwords;
        this.throttle = throttle;
        this.clock = clock;
    }

    public User me() {
        return current.get();
    }

    /** @throws Refusal {@code language.unknown} */
    public void speak(String language) {
        mine().speak(language);
    }

    public void dress(Theme theme) {
        mine().dress(theme);
    }

    /**
     * Needs the old password even though the user is signed in: somebody else may sit at his screen, and he may not
     * guess for long either.
     *
     * @throws Refusal {@code identity.wrongPassword}, {@code identity.tooManyTries}, or what the new one lacks
     */
    public void changePassword(String old, String fresh) {
        AppUser me = mine();
        String key = "password " + me.id();
        if (!throttle.admits(key, Throttle.ACCOUNT, clock.now())) throw Refusal.conflict("identity.tooManyTries");
        if (!passwords.matches(old, me.passwordHash())) throw Refusal.invalid("identity.wrongPassword");
        throttle.forget(key);
        me.changePassword(passwords.hash(PasswordRule.require(fresh, me.login())));
    }

    private AppUser mine() {
        return users.require(current.get().id());
    }
}
