package ch.guichet.billing.monthend;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** Reads how runs stand: a fixed number of statements each, however large the run. */
@ApplicationScoped
class RunReader {
    /** Of the four stages a range goes through, one belongs to drafting and three to posting. */
    private static final String DONE =
            "SELECT COALESCE(SUM(customers * CASE stage WHEN 'OPEN' THEN 0 WHEN 'DRAFTED' THEN 1 WHEN 'SETTLED' THEN 2"
                    + " WHEN 'POSTED' THEN 3 ELSE 4 END), 0) AS done, COALESCE(SUM(customers), 0) AS customers"
                    + " FROM billing_range WHERE run_id = ?";

    private static final String TOTALS =
            "SELECT COALESCE(SUM(CASE kind WHEN 'INVOICE' THEN 1 ELSE 0 END), 0) AS invoices, COUNT(*) AS documents,"
                    + " COALESCE(SUM(net_cents), 0) AS net, COALESCE(SUM(vat_cents), 0) AS vat,"
                    + " COALESCE(SUM(credit_cents), 0) AS credit, COALESCE(SUM(rounding_cents), 0) AS rounding,"
                    + " COALESCE(SUM(due_cents), 0) AS due,"
                    + " (SELECT COALESCE(SUM(l.credit_quantity), 0) FROM document_line l JOIN document x"
                    + " ON x.id = l.document_id WHERE x.run_id = ? AND l.kind = 'TIME_CREDIT') AS credit_minutes,"
                    + " (SELECT COUNT(*) FROM parked_customer p WHERE p.run_id = ?) AS parked"
                    + " FROM document WHERE run_id = ?";
    private static final String PARKED =
            "SELECT p.customer_id, c.number, c.name, p.reason, p.detail FROM parked_customer p"
                    + " JOIN customer c ON c.id = p.customer_id WHERE p.run_id = ? ORDER BY c.number";

    @Inject
    private RunStore runs;

    @Inject
    private Database database;

    @Inject
    private RunWorkers workers;

    @Inject
    private BusinessClock clock;

    RunStatus status(long runId) {
        return status(runId, totals(runId));
    }

    /** Without the sums, which are read from all documents: for whoever asks every second how far it is. */
    RunStatus pulse(long runId) {
        return status(runId, RunTotals.NONE);
    }

    private RunStatus status(long runId, RunTotals totals) {
        BillingRun run = runs.find(runId);
        JobActivity activity = JobActivity.of(run, workers.alive(runId));
        return new RunStatus(
                run.header(),
                activity,
                workers.names(runId),
                progress(run, activity),
                totals,
                ProofText.read(run.proof()));
    }

    List<ParkedCustomer> parked(long runId) {
        return database.list(
                PARKED,
                row -> new ParkedCustomer(
                        row.getLong(1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5)),
                runs.find(runId).id());
    }

    /** Customers done so far, counted once for each of the four steps. */
    long done(long runId) {
        return steps(runId).done();
    }

    private Progress progress(BillingRun run, JobActivity activity) {
        Steps steps = steps(run.id());
        boolean posting = run.approved();
        long done = posting ? steps.done() - steps.customers() : steps.done();
        long total = posting ? steps.customers() * 3 : steps.customers();
        if (activity != JobActivity.RUNNING) return Progress.resting(done, total);
        long elapsed = Duration.between(run.workingSince(), clock.now()).toMillis();
        return Progress.moving(done, total, steps.done() - run.doneBefore(), elapsed);
    }

    private Steps steps(long runId) {
        return database.list(DONE, row -> new Steps(row.getLong("done"), row.getLong("customers")), runId)
                .get(0);
    }

    private record Steps(long done, long customers) {}

    private RunTotals totals(long runId) {
        return database.list(
                        TOTALS,
                        row -> new RunTotals(
                                row.getLong("invoices"),
                                row.getLong("documents") - row.getLong("invoices"),
                                Money.ofCents(row.getLong("net")),
                                Money.ofCents(row.getLong("vat")),
                                Money.ofCents(row.getLong("credit")),
                                Money.ofCents(row.getLong("rounding")),
                                Money.ofCents(row.getLong("due")),
                                row.getLong("credit_minutes"),
                                row.getLong("parked")),
                        runId,
                        runId,
                        runId)
                .get(0);
    }
}
