package ch.guichet.billing.monthend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Month-end from the first step to the last in the caller's thread, drafts approved unseen: for the demo story, whose
 * month is small and long past. It does what the job does, with the same functions and the same commits.
 */
@ApplicationScoped
public class WholeMonth {
    @Inject
    private RunBook book;

    @Inject
    private RunStore runs;

    @Inject
    private WholeDraft draft;

    @Inject
    private WholePosting posting;

    /** Whether some month was billed, or is being by the job; a run that was left halfway here still waits. */
    @Transactional
    public boolean done() {
        List<BillingRun> found = runs.realRunsNotDiscarded();
        return !found.isEmpty() && found.stream().noneMatch(WholeMonth::leftHalfway);
    }

    /**
     * Bills a month that is over, or takes up the run that was left halfway, whatever its month.
     *
     * @return the run's id
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public long bill(YearMonth month) {
        Optional<BillingRun> left = runs.realRunsNotDiscarded().stream()
                .filter(WholeMonth::leftHalfway)
                .findFirst();
        long runId = left.map(BillingRun::id).orElseGet(() -> book.open(month, RunMode.REAL));
        draft.of(runId);
        if (!left.map(BillingRun::approved).orElse(false)) book.approve(runId);
        posting.of(runId);
        return runId;
    }

    /** No job ever had it, so whoever opened it in his own thread has died. */
    private static boolean leftHalfway(BillingRun run) {
        return run.state() != RunState.POSTED && run.jobExecutionId() == null;
    }
}
