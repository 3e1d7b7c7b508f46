package ch.guichet.audit;

import ch.guichet.identity.Roles;
import ch.guichet.privacy.Retention;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Once a night, on one of the servers: what was kept long enough goes, and what must not change is read again. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@RunAs(Roles.FINANCE)
public class NightWatch {
    private static final long PAUSE_MILLIS = 10 * 60_000L;
    private static final Logger LOG = Logger.getLogger("guichet.audit");

    @Resource
    private TimerService timers;

    @Inject
    private FindingStore store;

    @Inject
    private Verification verification;

    @Inject
    private Retention retention;

    @PostConstruct
    void setOut() {
        timers.createSingleActionTimer(PAUSE_MILLIS, new TimerConfig(null, false));
    }

    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void go() {
        try {
            if (!store.claim()) return;
            LOG.log(Level.INFO, "Kept long enough and taken away tonight: {0} rows", retention.go());
            List<Finding> findings = verification.verify();
            boolean sound = findings.stream().allMatch(Finding::sound);
            LOG.log(sound ? Level.INFO : Level.SEVERE, "The verifiers found: {0}", findings);
        } catch (RuntimeException trouble) {
            LOG.log(Level.SEVERE, "The night's watch was not kept; the next night tries again", trouble);
        } finally {
            setOut();
        }
    }
}
