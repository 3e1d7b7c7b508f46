package ch.guichet.identity;

import ch.guichet.shared.BusinessClock;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.logging.Logger;

/**
 * Opens the account of the first administrator of a fresh installation, from the environment: {@code
 * GUICHET_ADMIN_LOGIN} (admin when it is not said) and {@code GUICHET_ADMIN_PASSWORD}. As soon as there is any account
 * both are ignored.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class FirstAdministrator {
    private static final Logger LOG = Logger.getLogger("guichet");

    @Inject
    private UserStore users;

    @Inject
    private Passwords passwords;

    @Inject
    private BusinessClock clock;

    @PostConstruct
    void appoint() {
        String password = System.getenv("GUICHET_ADMIN_PASSWORD");
        if (password == null || password.isEmpty() || users.any()) return;
        String login = System.getenv().getOrDefault("GUICHET_ADMIN_LOGIN", "admin");
        NewUser wanted = new NewUser(login, login, "fr", Set.of(Role.ADMIN), password);
        String hash = passwords.hash(PasswordRule.require(password, wanted.login()));
        users.add(new AppUser(wanted, hash, clock.now()));
        LOG.info("First administrator: " + wanted.login());
    }
}
