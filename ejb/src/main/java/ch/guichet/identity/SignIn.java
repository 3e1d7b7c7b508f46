package ch.guichet.identity;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.DatabaseFault;
import ch.guichet.shared.Sha256;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The door for those who are not in yet. Every failure looks the same, whatever its reason. */
@Stateless
@PermitAll
public class SignIn {
    private static final Logger LOG = Logger.getLogger("guichet.security");

    private UserStore users;
    private TokenStore tokens;
    private Passwords passwords;
    private LoginThrottle throttle;
    private BusinessClock clock;

    public SignIn() {}

    @Inject
    SignIn(UserStore users, TokenStore tokens, Passwords passwords, LoginThrottle throttle, BusinessClock clock) {
        this.users = users;
        this.tokens = tokens;
        this.passwords = passwords;
        this.throttle = throttle;
        this.clock = clock;
    }

    /**
     * The user, when the password is his and neither account nor address has failed too often lately. No transaction:
     * a connection must not be held while the hash takes its time.
     *
     * @param address where the request comes from, as the proxy reports it
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<User> byPassword(String login, String password, String address) {
        String name = login == null ? "" : login.strip().toLowerCase(Locale.ROOT);
        Instant now = clock.now();
        if (!admitted(name, address, now)) return failed("has to wait", Optional.empty(), address);
        Optional<AppUser> user = users.byLogin(name).filter(AppUser::active);
        boolean right = user.map(u -> passwords.matches(password, u.passwordHash()))
                .orElseGet(() -> passwords.matchesNobody(password));
        if (!right) return failed("failed", user, address);
        throttle.forget("account " + name);
        throttle.takeBack("address " + address);
        return user.map(AppUser::seen);
    }

    /** The user whose token this is, unless it was revoked, has ended, or the account is switched off. */
    public Optional<User> byToken(String bearer) {
        if (bearer == null || bearer.isBlank()) return Optional.empty();
        Instant now = clock.now();
        return tokens.byHash(Sha256.ofText(bearer.strip()))
                .filter(t -> t.usableAt(now))
                .flatMap(t -> {
                    if (t.staleAt(now)) tokens.used(t.id(), now);
                    return users.byId(t.userId()).filter(AppUser::active).map(AppUser::seen);
                });
    }

    /** Without what was typed as a login: people type their password there. */
    private static Optional<User> failed(String how, Optional<AppUser> user, String address) {
        String whose = user.map(known -> "account " + known.id()).orElse("no account");
        LOG.log(Level.INFO, "Sign-in {0}: {1} from {2}", new Object[] {
            how, whose, String.valueOf(address).replaceAll("\\p{Cntrl}", "?")
        });
        return Optional.empty();
    }

    /** Who guesses so fast that his own attempts block each other is not admitted either. */
    private boolean admitted(String name, String address, Instant now) {
        try {
            return throttle.admits("address " + address, Throttle.ADDRESS, now)
                    && throttle.admits("account " + name, Throttle.ACCOUNT, now);
        } catch (DatabaseFault fault) {
            if (fault.passing()) return false;
            throw fault;
        }
    }
}
