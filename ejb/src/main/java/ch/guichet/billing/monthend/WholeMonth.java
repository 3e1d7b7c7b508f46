package ch.guichet.billing.monthend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.YearMonth;

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

    /** Whether any month was billed, or is being. */
    @Transactional
    public boolean everBilled() {
        return !runs.realRunsNotDiscarded().isEmpty();
    }

    /**
     * Bills a month that is over.
     *
     * @return the run's id
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public long bill(YearMonth month) {
        long runId = book.open(month, RunMode.REAL);
        draft.of(runId);
        book.approve(runId);
        posting.of(runId);
        return runId;
    }
}
