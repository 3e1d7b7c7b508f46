package ch.guichet.identity;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** At each start: what stands open or under an earlier key is sealed by the present one, and a lost key is said. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
public class SecretsAtRest {
    private static final Logger LOG = Logger.getLogger("guichet");

    @Inject
    private SecondFactorStore store;

    /** Does it; the start does it by itself. */
    @PostConstruct
    public void seal() {
        long closed = store.sealAnew();
        if (closed > 0)
            LOG.severe(
                    ("The key of %d secrets for one-time codes is missing. Set GUICHET_SECRETS_KEY as before, or put "
                                    + "the secrets.key of before back; until then these users need a recovery code.")
                            .formatted(closed));
    }
}
