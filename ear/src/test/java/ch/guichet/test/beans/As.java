package ch.guichet.test.beans;

import ch.guichet.identity.ActingUser;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** Somebody who goes through the product's guarded doors: the account acts, the subclass gives the role. */
@PermitAll
public abstract class As {

    @Inject
    private ActingUser acting;

    public <T> T get(String login, Supplier<T> work) {
        return acting.as(login, work);
    }

    public void run(String login, Runnable work) {
        acting.as(login, () -> {
            work.run();
            return null;
        });
    }
}
