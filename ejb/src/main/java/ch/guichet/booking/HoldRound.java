package ch.guichet.booking;

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

/** Checks the held credit every quarter of an hour, and says what it found. Every server checks. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class HoldRound {
    private static final long PAUSE_MILLIS = 15 * 60_000L;
    private static final Logger LOG = Logger.getLogger("guichet.booking");

    @Resource
    private TimerService timers;

    @Inject
    private HeldCredit held;

    @PostConstruct
    void setOut() {
        timers.createSingleActionTimer(PAUSE_MILLIS, new TimerConfig(null, false));
    }

    @Timeout
    void go() {
        try {
            HoldCheck found = held.check();
            if (!found.clean()) LOG.info("Held credit: " + found);
        } catch (RuntimeException trouble) {
            LOG.log(Level.WARNING, "The held credit was not checked; the next round tries again", trouble);
        } finally {
            setOut();
        }
    }
}
