package ch.guichet.billing.monthend;

import ch.guichet.identity.CurrentUser;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Ids;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.YearMonth;

/**
 * Writes runs, each change in a transaction of its own: a job that is started afterwards sees it, wherever it runs.
 */
@ApplicationScoped
class RunBook {
    @Inject
    private RunStore runs;

    @Inject
    private RunReader reader;

    @Inject
    private DraftStore drafts;

    @Inject
    private Ids ids;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    /**
     * Opens the run of a month.
     *
     * @throws Refusal when the month is not over, is billed already, or an earlier run is still open
     */
    @Transactional(TxType.REQUIRES_NEW)
    public long open(YearMonth month, RunMode mode) {
        if (!month.isBefore(clock.month())) throw Refusal.conflict("billing.monthNotOver", month);
        if (mode == RunMode.REAL) {
            for (BillingRun other : runs.realRunsNotDiscarded()) {
                if (other.month().equals(month)) throw Refusal.conflict("billing.monthAlreadyRun", month);
                if (other.state() != RunState.POSTED) throw Refusal.conflict("billing.otherRunOpen", other.month());
            }
        }
        BillingRun run = new BillingRun(ids.take(1), month, mode, user.get().displayName(), clock.now());
        try {
            runs.add(run);
        } catch (PersistenceException twice) {
            // Somebody else opened the same month in this very moment; the database let one of the two in.
            throw Refusal.conflict("billing.monthAlreadyRun", month);
        }
        return run.id();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void approve(long runId) {
        runs.lock(runId).approve(user.get().displayName(), clock.now());
    }

    /** Gives a run up and frees the time it had drafted. */
    @Transactional(TxType.REQUIRES_NEW)
    public void discard(long runId) {
        runs.lock(runId).discard();
        drafts.removeAll(runId);
    }

    /** The job is about to start: the rate is measured from here. */
    @Transactional(TxType.REQUIRES_NEW)
    public void takeUp(long runId) {
        runs.lock(runId).takeUp(clock.now(), reader.done(runId));
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void runsAs(long runId, long executionId) {
        runs.lock(runId).runsAs(executionId);
    }
}
