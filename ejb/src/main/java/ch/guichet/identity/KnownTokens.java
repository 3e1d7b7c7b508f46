package ch.guichet.identity;

import ch.guichet.shared.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tokens whose text is public, for the demo story alone: a server that is not in demo mode refuses a database with them. */
@ApplicationScoped
public class KnownTokens {
    private TokenStore tokens;
    private BusinessClock clock;

    protected KnownTokens() {
    }

    @Inject
    KnownTokens(TokenStore tokens, BusinessClock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Gives a user this token, without end. */
    public void install(long userId, String clear) {
        tokens.add(new ApiToken(userId, clear, clear, clock.now(), null));
    }
}
