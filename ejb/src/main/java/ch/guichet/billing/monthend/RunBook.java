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
import java.time.LocalDate;
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
    private RunWorkers workers;

    @Inject
    private UnbilledWork unbilled;

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
        return open(month, mode, user.get().displayName());
    }

    /** Opens the run of the month before a day, in nobody's name. */
    @Transactional(TxType.REQUIRES_NEW)
    public long openByItself(LocalDate day) {
        return open(YearMonth.from(day).minusMonths(1), RunMode.REAL, "Guichet");
    }

    private long open(YearMonth month, RunMode mode, String by) {
        if (mode == RunMode.REAL) {
            if (runs.exists(month)) throw Refusal.conflict("billing.monthAlreadyRun", month);
            noOtherMayBeOpen();
        }
        return add(new BillingRun(ids.take(1), month, mode, by, clock.now()));
    }

    /**
     * Opens the run of one customer.
     *
     * @throws Refusal when the day is to come, nothing is to be billed, or an earlier run is still open
     */
    @Transactional(TxType.REQUIRES_NEW)
    public long openFor(long customerId, LocalDate until) {
        if (until.isAfter(clock.today())) throw Refusal.invalid("billing.dayToCome", until);
        if (unbilled.ready(customerId, until).interventions() + unbilled.fees(customerId, until) == 0)
            throw Refusal.conflict("billing.nothingToBill", until);
        noOtherMayBeOpen();
        return add(new BillingRun(
                ids.take(1),
                customerId,
                unbilled.customerName(customerId),
                until,
                user.get().displayName(),
                clock.now()));
    }

    private void noOtherMayBeOpen() {
        runs.open().stream().findFirst().ifPresent(other -> {
            throw Refusal.conflict("billing.otherRunOpen", other.month());
        });
    }

    private long add(BillingRun run) {
        try {
            runs.add(run);
        } catch (PersistenceException twice) {
            // Somebody else opened the same in this very moment; the database let one of the two in.
            throw Refusal.conflict("billing.monthAlreadyRun", run.month());
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
        workers.pulse(runId);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void halt(long runId) {
        runs.lock(runId).halt();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void runsAs(long runId, long executionId) {
        runs.lock(runId).runsAs(executionId);
    }
}
