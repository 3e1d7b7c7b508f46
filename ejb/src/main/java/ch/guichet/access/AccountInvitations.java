package ch.guichet.access;

import ch.guichet.identity.Accounts;
import ch.guichet.identity.Audited;
import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Role;
import ch.guichet.identity.Roles;
import ch.guichet.identity.User;
import ch.guichet.mail.PublicAddress;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;

/** Where an administrator lets somebody choose his own password, instead of reading one out to him. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class AccountInvitations {
    private Accounts accounts;
    private AccountLetters letters;
    private CurrentUser current;
    private PublicAddress address;

    public AccountInvitations() {}

    @Inject
    AccountInvitations(Accounts accounts, AccountLetters letters, CurrentUser current, PublicAddress address) {
        this.accounts = accounts;
        this.letters = letters;
        this.current = current;
        this.address = address;
    }

    /**
     * Opens an account and writes to its owner.
     *
     * @param email his address, which is his login
     * @return the account's id
     * @throws Refusal {@code identity.loginTaken}, {@code identity.login}, {@code people.noAddress} and others
     */
    @Audited
    public long invite(String email, String displayName, String language, Set<Role> roles) {
        User user = accounts.open(email, displayName, language, roles);
        String to = letters.addressOf(user).orElseThrow(() -> Refusal.invalid("people.noAddress", user.login()));
        letters.invite(user, to, current.get().displayName(), address.of("/"));
        return user.id();
    }

    /**
     * Writes a link to a new password to the account's owner.
     *
     * @return where the letter goes
     * @throws Refusal not found, {@code people.noAddress} for an account whose owner's address nobody knows
     */
    @Audited
    public String write(long userId) {
        User user = accounts.byId(userId).orElseThrow(Refusal::notFound);
        String to = letters.addressOf(user).orElseThrow(() -> Refusal.conflict("people.noAddress", user.login()));
        letters.reset(user, to);
        return to;
    }
}
