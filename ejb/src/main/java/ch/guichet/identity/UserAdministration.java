package ch.guichet.identity;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Page;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Where an administrator opens accounts, gives roles, and switches accounts off. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class UserAdministration {
    private UserStore users;
    private Passwords passwords;
    private SessionStore sessions;
    private BusinessClock clock;

    public UserAdministration() {}

    @Inject
    UserAdministration(UserStore users, Passwords passwords, SessionStore sessions, BusinessClock clock) {
        this.sessions = sessions;
        this.users = users;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Accounts by login, those switched off too.
     *
     * @param search part of a login or name, or null for all
     * @param after the key the page before gave, or null for the first
     */
    public Page<UserRow> users(String search, String after) {
        return users.page(search, after);
    }

    /** @throws Refusal not found */
    public UserRow user(long id) {
        return users.byId(id).map(AppUser::row).orElseThrow(Refusal::notFound);
    }

    /** @throws Refusal {@code identity.loginTaken}, or what the password lacks */
    @Audited(words = true)
    public long create(NewUser wanted) {
        if (users.loginTaken(wanted.login())) throw Refusal.conflict("identity.loginTaken", wanted.login());
        String hash = passwords.hash(PasswordRule.require(wanted.password(), wanted.login()));
        AppUser user = new AppUser(wanted, hash, clock.now());
        users.add(user);
        return user.id();
    }

    /**
     * These roles and no others.
     *
     * @throws Refusal {@code identity.noRole}; {@code identity.lastAdmin} when nobody would be left to administer
     */
    @Audited(words = true)
    public void grant(long userId, Set<Role> roles) {
        if (roles == null || roles.isEmpty()) throw Refusal.invalid("identity.noRole");
        if (!roles.contains(Role.ADMIN)) requireAnotherAdministrator(userId);
        users.require(userId).grant(roles);
    }

    /** @throws Refusal {@code identity.lastAdmin} when nobody would be left to administer */
    @Audited
    public void deactivate(long userId) {
        requireAnotherAdministrator(userId);
        users.require(userId).deactivate();
    }

    @Audited
    public void activate(long userId) {
        users.require(userId).activate();
    }

    /** For somebody who forgot it; what he did with the old one stands, but whoever is signed in as him is out. */
    @Audited
    public void resetPassword(long userId, String fresh) {
        AppUser user = users.require(userId);
        user.changePassword(passwords.hash(PasswordRule.require(fresh, user.login())));
        sessions.endAll(userId, 0, clock.now());
    }

    private void requireAnotherAdministrator(long userId) {
        List<Long> administrators = users.lockedAdministrators();
        if (administrators.equals(List.of(userId))) throw Refusal.conflict("identity.lastAdmin");
    }
}
