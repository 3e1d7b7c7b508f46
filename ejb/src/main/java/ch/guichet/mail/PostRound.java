package ch.guichet.mail;

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

/** Goes to the outbox every few seconds, the next time only when it is back. Every server goes. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class PostRound {
    private static final long PAUSE_MILLIS = 5_000;
    private static final Logger LOG = Logger.getLogger("guichet.mail");

    @Resource
    private TimerService timers;

    @Inject
    private Dispatch dispatch;

    @PostConstruct
    void setOut() {
        timers.createSingleActionTimer(PAUSE_MILLIS, new TimerConfig(null, false));
    }

    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void go() {
        try {
            dispatch.sendDue();
        } catch (RuntimeException trouble) {
            LOG.log(Level.WARNING, "The post did not go out; the next round tries again", trouble);
        } finally {
            setOut();
        }
    }
}
