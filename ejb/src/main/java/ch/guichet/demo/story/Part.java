package ch.guichet.demo.story;

import ch.guichet.demo.MovableClock;
import ch.guichet.identity.ActingUser;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;

/**
 * Somebody of the demo story, with one role that the container gives by {@code @RunAs}: so the story goes through the
 * same guarded doors as everybody. Outside the telling nobody can play a part.
 */
@PermitAll
public abstract class Part {
    @Inject
    private ActingUser acting;

    @Inject
    private MovableClock clock;

    /** Does something as the account with this login. */
    public void play(String login, Runnable action) {
        if (!clock.isTelling()) throw Refusal.forbidden("demo.off");
        acting.as(login, () -> {
            action.run();
            return null;
        });
    }
}
