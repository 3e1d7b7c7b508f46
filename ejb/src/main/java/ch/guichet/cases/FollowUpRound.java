package ch.guichet.cases;

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

/** Looks for cases whose day has come, again and again. Every server looks. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class FollowUpRound {
    private static final long PAUSE_MILLIS = 30_000;
    private static final Logger LOG = Logger.getLogger("guichet.cases");

    @Resource
    private TimerService timers;

    @Inject
    private FollowUps followUps;

    @PostConstruct
    void setOut() {
        timers.createSingleActionTimer(PAUSE_MILLIS, new TimerConfig(null, false));
    }

    @Timeout
    void go() {
        try {
            followUps.returnDue();
        } catch (RuntimeException trouble) {
            LOG.log(Level.WARNING, "Due cases did not come back; the next round tries again", trouble);
        } finally {
            setOut();
        }
    }
}
