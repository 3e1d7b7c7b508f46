package ch.guichet.identity;

import ch.guichet.shared.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Accounts and tokens that everybody may know, for the demo story alone: a server that is not in demo mode refuses to
 * start on a database with them.
 */
@ApplicationScoped
public class KnownAccounts {
    private UserStore users;
    private TokenStore tokens;
    private BusinessClock clock;

    protected KnownAccounts() {}

    @Inject
    KnownAccounts(UserStore users, TokenStore tokens, BusinessClock clock) {
        this.users = users;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * Opens accounts that share one password.
     *
     * @param hash of that password, made before: hashing is slow on purpose, and there is nothing to hide
     * @return their ids in order
     */
    public List<Long> open(List<NewUser> wanted, String hash) {
        return wanted.stream()
                .map(w -> {
                    AppUser user = new AppUser(w, hash, clock.now());
                    users.add(user);
                    return user.id();
                })
                .toList();
    }

    /** Gives a user this token, without end. */
    public void token(long userId, String clear) {
        tokens.add(new ApiToken(userId, clear, clear, clock.now(), null));
    }
}
