package ch.guichet.identity;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What other rooms do with accounts; it asks nobody's rights, so its callers must. */
@ApplicationScoped
public class Accounts {
    private static final int RANDOM_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private UserStore users;
    private Passwords passwords;
    private SessionStore sessions;
    private AccountEvents events;
    private BusinessClock clock;

    protected Accounts() {}

    @Inject
    Accounts(UserStore users, Passwords passwords, SessionStore sessions, AccountEvents events, BusinessClock clock) {
        this.users = users;
        this.passwords = passwords;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /** The active account with this login. */
    public Optional<User> byLogin(String login) {
        return users.byLogin(login == null ? "" : login.strip().toLowerCase(Locale.ROOT))
                .filter(AppUser::active)
                .map(AppUser::seen);
    }

    /** The active account with this id. */
    public Optional<User> byId(long id) {
        return users.byId(id).filter(AppUser::active).map(AppUser::seen);
    }

    /**
     * Opens an account that nobody can sign in to until its owner has chosen a password.
     *
     * @throws Refusal {@code identity.loginTaken}, {@code identity.login}, {@code identity.displayName}
     */
    public User open(String login, String displayName, String language, Set<Role> roles) {
        byte[] secret = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(secret);
        String nobodysPassword = Base64.getEncoder().encodeToString(secret);
        NewUser wanted = new NewUser(login, displayName, language, roles, nobodysPassword);
        if (users.loginTaken(wanted.login())) throw Refusal.conflict("identity.loginTaken", wanted.login());
        AppUser user = new AppUser(wanted, passwords.hash(nobodysPassword), clock.now());
        users.add(user);
        users.flush();
        return user.seen();
    }

    /**
     * His password from now on; whoever is signed in as him is out.
     *
     * @throws Refusal what the password lacks
     */
    public void choosePassword(long id, String fresh) {
        AppUser user = users.require(id);
        user.changePassword(passwords.hash(PasswordRule.require(fresh, user.login())));
        sessions.endAll(id, 0, clock.now());
        note(id, AccountEventKind.PASSWORD_CHOSEN);
    }

    public void note(long id, AccountEventKind kind) {
        events.note(id, kind, null);
    }
}
