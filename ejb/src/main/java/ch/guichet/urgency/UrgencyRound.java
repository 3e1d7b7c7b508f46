package ch.guichet.urgency;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks every minute for offers whose time is over. Every server looks; the row's lock says who was first. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class UrgencyRound {
    private static final long PAUSE_MILLIS = 60_000;
    private static final Logger LOG = Logger.getLogger("guichet.urgency");

    @Resource
    private TimerService timers;

    @Inject
    private UrgencyTimes times;

    @PostConstruct
    void setOut() {
        timers.createSingleActionTimer(PAUSE_MILLIS, new TimerConfig(null, false));
    }

    @Timeout
    void go() {
        try {
            times.go();
        } catch (RuntimeException trouble) {
            LOG.log(Level.WARNING, "Urgency was not looked through; the next round tries again", trouble);
        } finally {
            setOut();
        }
    }
}
