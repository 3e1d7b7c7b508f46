package ch.guichet.identity;

import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lets work of the server itself (the demo story) be done in a user's name. It opens no door: roles are still the
 * container's to check, and while somebody is signed in nobody can act for another.
 */
@ApplicationScoped
public class ActingUser {
    private final ThreadLocal<String> login = new ThreadLocal<>();

    /** Does the work on this thread as if the account with this login had asked for it. */
    public <T> T as(String actor, Supplier<T> work) {
        if (login.get() != null) throw Refusal.forbidden("identity.alreadyActing");
        login.set(actor);
        try {
            return work.get();
        } finally {
            login.remove();
        }
    }

    Optional<String> login() {
        return Optional.ofNullable(login.get());
    }
}
