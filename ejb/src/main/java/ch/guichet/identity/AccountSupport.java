package ch.guichet.identity;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Where an administrator helps somebody who cannot get in, or puts out somebody who should not be in. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class AccountSupport {
    private static final int LONGEST_REASON = 300;

    private UserStore users;
    private SecondFactorStore factors;
    private SessionStore sessions;
    private AccountEvents events;
    private BusinessClock clock;

    public AccountSupport() {}

    @Inject
    AccountSupport(
            UserStore users,
            SecondFactorStore factors,
            SessionStore sessions,
            AccountEvents events,
            BusinessClock clock) {
        this.users = users;
        this.factors = factors;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /** Whether he is asked for a code after his password. */
    public boolean asksForCode(long userId) {
        return factors.find(users.require(userId).id())
                .filter(SecondFactor::confirmed)
                .isPresent();
    }

    /**
     * His password is enough again, so that he can set up a new telephone; whoever is in with the old one is out.
     *
     * @throws Refusal {@code identity.reason} without a reason
     */
    @Audited
    public void resetSecondFactor(long userId, String reason) {
        users.require(userId);
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) throw Refusal.invalid("identity.reason", LONGEST_REASON);
        factors.remove(userId);
        sessions.endAll(userId, 0, clock.now());
        events.note(userId, AccountEventKind.FACTOR_RESET, why);
    }

    /** He is out of every browser at his next click. */
    @Audited
    public void endSessions(long userId) {
        sessions.endAll(users.require(userId).id(), 0, clock.now());
        events.note(userId, AccountEventKind.SESSIONS_ENDED, null);
    }

    /**
     * Where he is written to when something happens.
     *
     * @param email null or empty for his login, where that is an address
     * @throws Refusal {@code identity.email}
     */
    public void writeTo(long userId, String email) {
        users.require(userId).writeTo(email);
    }

    /** The latest first, not more than twenty. */
    public List<AccountEvent> history(long userId) {
        return events.of(users.require(userId).id());
    }
}
