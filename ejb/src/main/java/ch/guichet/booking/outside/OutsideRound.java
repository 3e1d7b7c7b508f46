package ch.guichet.booking.outside;

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

/** Looks for calendars elsewhere whose time has come, again and again. Every server looks, one of them reads. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class OutsideRound {
    private static final long PAUSE_MILLIS = 60_000;
    private static final Logger LOG = Logger.getLogger("guichet.booking");

    @Resource
    private TimerService timers;

    @Inject
    private OutsideReading reading;

    @PostConstruct
    void setOut() {
        timers.createSingleActionTimer(PAUSE_MILLIS, new TimerConfig(null, false));
    }

    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void go() {
        try {
            reading.readDue();
        } catch (RuntimeException trouble) {
            LOG.log(Level.WARNING, "Calendars elsewhere were not read; the next round tries again", trouble);
        } finally {
            setOut();
        }
    }
}
