package ch.guichet.booking;

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

/** Looks for appointments that come near, again and again. Every server looks; each reminder is one server's. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class ReminderRound {
    private static final long PAUSE_MILLIS = 60_000;
    private static final Logger LOG = Logger.getLogger("guichet.booking");

    @Resource
    private TimerService timers;

    @Inject
    private Reminders reminders;

    @PostConstruct
    void setOut() {
        timers.createSingleActionTimer(PAUSE_MILLIS, new TimerConfig(null, false));
    }

    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void go() {
        try {
            round();
        } catch (RuntimeException trouble) {
            LOG.log(Level.WARNING, "Reminders did not go out; the next round tries again", trouble);
        } finally {
            setOut();
        }
    }

    /** Once. One that fails stops no other. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void round() {
        for (long id : reminders.due()) {
            try {
                reminders.remind(id);
            } catch (RuntimeException trouble) {
                LOG.log(Level.WARNING, "No reminder of appointment " + id, trouble);
            }
        }
    }
}
