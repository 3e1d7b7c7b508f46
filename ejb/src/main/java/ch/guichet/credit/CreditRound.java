package ch.guichet.credit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks every ten minutes whether tonight's work on the credit is to be done. One row says which server does it. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class CreditRound {
    private static final long PAUSE_MILLIS = 10 * 60_000L;
    private static final Logger LOG = Logger.getLogger("guichet.credit");

    @Resource
    private TimerService timers;

    @Inject
    private CreditNight night;

    @PostConstruct
    void setOut() {
        timers.createSingleActionTimer(PAUSE_MILLIS, new TimerConfig(null, false));
    }

    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void go() {
        try {
            if (!night.claim()) return;
            NightReport done = night.go();
            Level level = done.proof().holds() ? Level.INFO : Level.SEVERE;
            LOG.log(level, "The credit of tonight: {0}", done);
        } catch (RuntimeException trouble) {
            LOG.log(Level.WARNING, "The credit was not looked through; the next night tries again", trouble);
        } finally {
            setOut();
        }
    }
}
