package ch.guichet.billing.monthend;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/**
 * Hands out ranges of customers to whoever works on a run, on any server. A claim is a lease: when its holder dies,
 * somebody else takes the range over after two minutes, and the dead one, should it wake, can no longer finish it.
 */
@ApplicationScoped
public class RangeQueue {
    /** Enough for the slowest step of a range, short enough to wait for when a server dies. Time is the database's. */
    private static final String LEASE_END = "LOCALTIMESTAMP + INTERVAL '120' SECOND";

    @Inject
    private Database database;

    @Inject
    private RunWorkers workers;

    /** The next free range at this stage, claimed in a transaction of its own so that everybody sees it at once. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<RangeClaim> claim(long runId, Stage stage, String claimant) {
        workers.pulse(runId);
        Optional<RangeClaim> free = database
                .list(
                        "SELECT range_no, first_customer, last_customer, customers FROM billing_range"
                                + " WHERE run_id = ? AND stage = ?"
                                + " AND (claimed_by IS NULL OR claimed_by = ? OR claimed_until < LOCALTIMESTAMP)"
                                + " AND NOT EXISTS (SELECT 1 FROM billing_run r WHERE r.id = billing_range.run_id"
                                + " AND r.halted IS NOT NULL)"
                                + " ORDER BY range_no LIMIT 1 FOR UPDATE SKIP LOCKED",
                        row -> new RangeClaim(
                                runId, row.getInt(1), row.getLong(2), row.getLong(3), row.getInt(4), stage, claimant),
                        runId,
                        stage,
                        claimant)
                .stream()
                .findFirst();
        free.ifPresent(range -> database.update(
                "UPDATE billing_range SET claimed_by = ?, claimed_until = " + LEASE_END
                        + " WHERE run_id = ? AND range_no = ?",
                claimant,
                runId,
                range.rangeNo()));
        return free;
    }

    /** Whether some range has not passed this stage yet, though somebody else may be working on it. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean anyLeftAt(long runId, Stage stage) {
        return database.number("SELECT COUNT(*) FROM billing_range WHERE run_id = ? AND stage = ?", runId, stage) > 0;
    }

    /**
     * Guards a step that needs all ranges of the run.
     *
     * @throws IllegalStateException when one of them has not passed the stage; the job fails and can be taken up again
     */
    void mustBePast(long runId, Stage stage) {
        if (anyLeftAt(runId, stage)) throw new IllegalStateException("run " + runId + " has ranges left at " + stage);
    }

    /**
     * Marks a claimed range as done, in the transaction that did the work.
     *
     * @throws IllegalStateException when the claim was lost meanwhile: the work is rolled back, its new holder does it
     */
    void pass(RangeClaim claim, Stage next) {
        int changed = database.update(
                "UPDATE billing_range SET stage = ?, claimed_by = NULL, claimed_until = NULL"
                        + " WHERE run_id = ? AND range_no = ? AND stage = ? AND claimed_by = ?",
                next,
                claim.runId(),
                claim.rangeNo(),
                claim.stage(),
                claim.claimant());
        if (changed != 1) throw new IllegalStateException("the claim on range " + claim.rangeNo() + " was lost");
    }
}
