package ch.guichet.quotes;

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

/** Looks for quotes whose last day is near or over, again and again. Every server looks; one row says whose turn it is. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class QuoteRound {
    private static final long PAUSE_MILLIS = 60_000;
    private static final Logger LOG = Logger.getLogger("guichet.quotes");

    @Resource
    private TimerService timers;

    @Inject
    private QuoteTimes times;

    @PostConstruct
    void setOut() {
        timers.createSingleActionTimer(PAUSE_MILLIS, new TimerConfig(null, false));
    }

    @Timeout
    void go() {
        try {
            times.goUnlessDone();
        } catch (RuntimeException trouble) {
            LOG.log(Level.WARNING, "Quotes were not looked through; the next round tries again", trouble);
        } finally {
            setOut();
        }
    }
}
