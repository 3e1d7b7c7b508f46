package ch.guichet.identity;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;

/** Where an administrator makes and withdraws the tokens of the API. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class TokenAdministration {
    private static final int RANDOM_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private TokenStore tokens;
    private UserStore users;
    private BusinessClock clock;

    public TokenAdministration() {}

    @Inject
    TokenAdministration(TokenStore tokens, UserStore users, BusinessClock clock) {
        this.tokens = tokens;
        this.users = users;
        this.clock = clock;
    }

    /**
     * A token that acts as this user.
     *
     * @param label what it is for, 1 to 80 characters
     * @param lastDay the last day it works, or null for one without end
     * @throws Refusal {@code identity.tokenLabel}, {@code identity.tokenPast}
     */
    @Audited(words = true)
    public IssuedToken issue(long userId, String label, LocalDate lastDay) {
        long owner = users.require(userId).id();
        String name = label == null ? "" : label.strip();
        if (name.isEmpty() || name.length() > 80) throw Refusal.invalid("identity.tokenLabel", 80);
        if (lastDay != null && lastDay.isBefore(clock.today())) throw Refusal.invalid("identity.tokenPast", lastDay);
        byte[] bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        String clear = "gui_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant end = lastDay == null ? null : BusinessClock.startOf(lastDay.plusDays(1));
        return new IssuedToken(
                tokens.add(new ApiToken(owner, name, clear, clock.now(), end)).id(), name, clear);
    }

    /** The newest first. */
    public List<TokenRow> tokens() {
        return tokens.all();
    }

    /** From now on the token opens nothing. */
    @Audited
    public void revoke(long id) {
        tokens.require(id).revoke(clock.now());
    }
}
