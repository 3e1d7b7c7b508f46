package ch.guichet.billing.monthend;

import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The runs. */
@ApplicationScoped
class RunStore {
    @PersistenceContext(unitName = "guichet")
    private EntityManager entities;

    /** Writes the run at once, so that a second run of the month is refused here and not later. */
    void add(BillingRun run) {
        entities.persist(run);
        entities.flush();
    }

    BillingRun find(long id) {
        BillingRun run = entities.find(BillingRun.class, id);
        if (run == null) throw Refusal.notFound();
        return run;
    }

    /** The run, kept from everybody else until the transaction ends: of two approvals one waits and then sees the other. */
    BillingRun lock(long id) {
        BillingRun run = entities.find(BillingRun.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (run == null) throw Refusal.notFound();
        return run;
    }

    /** The real runs of whole months, the latest month first. */
    List<BillingRun> realRunsNotDiscarded() {
        return entities.createQuery(
                        "select r from BillingRun r where r.mode = :real and r.customerId is null"
                                + " and r.state <> :discarded order by r.month desc",
                        BillingRun.class)
                .setParameter("real", RunMode.REAL)
                .setParameter("discarded", RunState.DISCARDED)
                .setMaxResults(240)
                .getResultList();
    }

    /** Real runs, of a month or of one customer, that are not posted yet. */
    List<BillingRun> open() {
        return entities.createQuery(
                        "select r from BillingRun r where r.mode = :real and r.state in :open order by r.id",
                        BillingRun.class)
                .setParameter("real", RunMode.REAL)
                .setParameter("open", List.of(RunState.DRAFTING, RunState.READY, RunState.POSTING))
                .getResultList();
    }

    /** The last rehearsal of a run's month before it that still has its drafts. */
    Optional<BillingRun> lastPreview(BillingRun run) {
        return entities.createQuery(
                        "select r from BillingRun r where r.mode = :rehearsal and r.month = :month and r.state = :ready"
                                + " and r.id < :run order by r.id desc",
                        BillingRun.class)
                .setParameter("rehearsal", RunMode.DRY_RUN)
                .setParameter("month", run.month().toString())
                .setParameter("ready", RunState.READY)
                .setParameter("run", run.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<BillingRun> latest(Long before, int count) {
        return entities.createQuery(
                        "select r from BillingRun r where r.id < :before order by r.id desc", BillingRun.class)
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setMaxResults(count)
                .getResultList();
    }

    boolean exists(YearMonth month) {
        return realRunsNotDiscarded().stream().anyMatch(run -> run.month().equals(month));
    }
}
