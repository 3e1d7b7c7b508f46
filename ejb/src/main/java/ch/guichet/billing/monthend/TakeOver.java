package ch.guichet.billing.monthend;

import ch.guichet.shared.Round;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/**
 * Looks again and again for runs that somebody should be working on: those of a server that died, this one before its
 * restart included, and large ones where one more server helps.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class TakeOver extends Round {
    private static final long PAUSE_MILLIS = 10_000;
    private static final Logger LOG = Logger.getLogger("guichet.billing");

    @Inject
    private RunWorkers workers;

    @Inject
    private RunWork work;

    private boolean reborn = true;

    public TakeOver() {
        super(LOG, PAUSE_MILLIS, "Nobody looked for unfinished month-ends");
    }

    @Override
    protected void go() {
        if (reborn) workers.forgetEarlierLife();
        reborn = false;
        for (long runId : workers.thatNeedHelp()) {
            LOG.info(() -> "Month-end " + runId + " is taken up here");
            work.begin(runId);
        }
    }
}
