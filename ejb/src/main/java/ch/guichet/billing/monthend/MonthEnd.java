package ch.guichet.billing.monthend;

import ch.guichet.catalog.Catalog;
import ch.guichet.identity.Roles;
import ch.guichet.shared.Page;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;

/**
 * Month-end for finance: prepare, look, approve. Each verb commits what it writes before the job is started, so that
 * the job, on whichever server, sees it.
 */
@Stateless
@RolesAllowed(Roles.FINANCE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MonthEnd {
    private static final int RUNS_A_PAGE = 24;

    private RunBook book;
    private RunReader reader;
    private RunStore runs;
    private RunWork work;
    private Catalog catalog;

    public MonthEnd() {}

    @Inject
    MonthEnd(RunBook book, RunReader reader, RunStore runs, RunWork work, Catalog catalog) {
        this.book = book;
        this.reader = reader;
        this.runs = runs;
        this.work = work;
        this.catalog = catalog;
    }

    /**
     * Starts to draft the bills of a month that is over.
     *
     * @return the run's id
     * @throws Refusal when the month is not over or billed already, or the publisher has no address or account yet
     */
    public long prepare(YearMonth month, RunMode mode) {
        catalog.publisher(month.atEndOfMonth());
        long runId = book.open(month, mode);
        work.begin(runId);
        return runId;
    }

    /** Posts what was drafted. */
    public void approve(long runId) {
        book.approve(runId);
        work.begin(runId);
    }

    /** Gives up a run that is not approved; its time will be billed by another. */
    public void discard(long runId) {
        mustRest(runId);
        book.discard(runId);
    }

    /** Stops the work after the ranges in hand, on whichever servers. */
    public void stop(long runId) {
        if (reader.pulse(runId).canStop()) book.halt(runId);
    }

    /** Takes up a run that was stopped or failed. */
    public void resume(long runId) {
        mustRest(runId);
        if (!reader.pulse(runId).canResume()) throw Refusal.conflict("billing.nothingToResume");
        work.begin(runId);
    }

    public RunStatus status(long runId) {
        return reader.status(runId);
    }

    /** @param sums false for whoever asks every second how far it is: they are read from all documents */
    public RunStatus status(long runId, boolean sums) {
        return sums ? reader.status(runId) : reader.pulse(runId);
    }

    /** Runs, newest first. */
    public Page<RunHeader> runs(String after) {
        List<RunHeader> found = runs.latest(Page.key(after, Long.MAX_VALUE), RUNS_A_PAGE + 1).stream()
                .map(BillingRun::header)
                .toList();
        return Page.of(found, RUNS_A_PAGE, RunHeader::id);
    }

    private void mustRest(long runId) {
        if (reader.status(runId).working()) throw Refusal.conflict("billing.jobIsRunning");
    }
}
