package ch.guichet.billing.monthend;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The first step: finds the customers that have something to bill and cuts them into ranges. */
@ApplicationScoped
public class Collecting {
    /** More customers in one commit would not be faster, and a crash would lose more. */
    private static final int LARGEST_RANGE = 500;
    /** Small months are cut finer, so that progress can be seen. */
    private static final int WANTED_RANGES = 20;

    @Inject
    private Database database;

    @Inject
    private RunStore runs;

    /** Cuts the ranges of a run, once: after a restart the ranges it already has stay as they are. */
    @Transactional
    public void collect(long runId) {
        BillingRun run = runs.lock(runId);
        if (database.number("SELECT COUNT(*) FROM billing_range WHERE run_id = ?", runId) > 0) return;
        String billable = billable(run);
        long customers =
                database.number("SELECT COUNT(*) FROM (" + billable + ") billable", run.cutOff(), run.cutOff());
        long size = Math.max(1, Math.min(LARGEST_RANGE, (customers + WANTED_RANGES - 1) / WANTED_RANGES));
        database.update(
                "INSERT INTO billing_range (run_id, range_no, first_customer, last_customer, customers, stage)"
                        + " SELECT " + runId + ", range_no, MIN(customer_id), MAX(customer_id), COUNT(*), 'OPEN' FROM ("
                        + "SELECT customer_id, 1 + FLOOR((ROW_NUMBER() OVER (ORDER BY customer_id) - 1) / " + size
                        + ") AS range_no FROM ("
                        + billable + ") billable) cut GROUP BY range_no",
                run.cutOff(),
                run.cutOff());
    }

    /** Whoever has unbilled work or an open fee, once each. */
    private static String billable(BillingRun run) {
        String whose = run.customerId() == null ? "" : " AND customer_id = " + run.customerId();
        return "SELECT customer_id FROM work_entry WHERE document_id IS NULL AND service_date <= ?" + whose
                + " UNION SELECT customer_id FROM appointment_fee WHERE " + FeeReader.OPEN + whose;
    }
}
