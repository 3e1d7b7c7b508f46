package ch.guichet.billing.monthend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Starts the job of a run on this server. */
@ApplicationScoped
class RunWork {
    @Inject
    private RunBook book;

    @Inject
    private MonthEndJob job;

    /** In the caller's thread only until the job is under way. */
    public void begin(long runId) {
        book.takeUp(runId);
        book.runsAs(runId, job.start(runId));
    }
}
