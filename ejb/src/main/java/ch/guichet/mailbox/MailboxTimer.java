package ch.guichet.mailbox;

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

/** Goes to the mailbox again and again, the next time only when it is back. Every server goes; one of them reads. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class MailboxTimer {
    private static final long PAUSE_MILLIS = 20_000;
    private static final Logger LOG = Logger.getLogger("guichet.mailbox");

    @Resource
    private TimerService timers;

    @Inject
    private MailboxRound round;

    @PostConstruct
    void setOut() {
        timers.createSingleActionTimer(PAUSE_MILLIS, new TimerConfig(null, false));
    }

    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void go() {
        try {
            round.read();
        } catch (RuntimeException trouble) {
            LOG.log(Level.WARNING, "The mailbox was not read; the next round tries again", trouble);
        } finally {
            setOut();
        }
    }
}
