package ch.guichet.identity;

import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What everybody may change about himself. */
@Stateless
@RolesAllowed({Roles.CUSTOMER, Roles.DESK, Roles.SPECIALIST, Roles.FINANCE, Roles.ADMIN})
public class MyAccount {
    private CurrentUser current;
    private OwnPassword own;
    private UserStore users;
    private Passwords passwords;
    private AccountEvents events;

    public MyAccount() {}

    @Inject
    MyAccount(CurrentUser current, OwnPassword own, UserStore users, Passwords passwords, AccountEvents events) {
        this.current = current;
        this.own = own;
        this.users = users;
        this.passwords = passwords;
        this.events = events;
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
        own.require(old);
        AppUser me = mine();
        me.changePassword(passwords.hash(PasswordRule.require(fresh, me.login())));
        events.note(me.id(), AccountEventKind.PASSWORD_CHOSEN, null);
    }

    private AppUser mine() {
        return users.require(current.get().id());
    }
}
