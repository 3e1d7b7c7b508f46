package ch.guichet.billing.monthend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The gate between drafts and posting: nothing passes without finance's yes. */
@ApplicationScoped
public class Approval {
    @Inject
    private RunStore runs;

    @Inject
    private RangeQueue queue;

    /** Whether finance has approved the run; if not, the run is marked as ready to be looked at. */
    @Transactional
    public boolean given(long runId) {
        queue.mustBePast(runId, Stage.OPEN);
        BillingRun run = runs.lock(runId);
        run.draftsAreComplete();
        return run.approved();
    }
}
