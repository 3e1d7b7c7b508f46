package ch.guichet.test.inside;

import ch.guichet.reminders.ReminderHistory;
import ch.guichet.reminders.ReminderRun;
import ch.guichet.reminders.ReminderRunState;
import ch.guichet.reminders.ReminderStatus;
import ch.guichet.reminders.Reminders;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import ch.guichet.test.beans.AsFinance;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.Measurements;
import ch.guichet.test.beans.Office;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code mvn verify -Pbench}: a run of reminders over many open items, beside one statement that does the same in a set. */
@ExtendWith(ArquillianExtension.class)
public class ReminderBench {
    private static final int MANY = Integer.getInteger("guichet.bench.reminders", 100_000);
    private static final int ROUNDS = 3;
    private static final long PAUSE_NANOS = 2_000_000;
    private static final int LATE = 20;

    /** What a proposal of the first level is, as one statement: the same rows with the same conditions, in a set. */
    private static final String IN_A_SET =
            "INSERT INTO reminder (id, run_id, document_id, customer_id, level_no, state,"
                    + " chosen, open_cents, earlier_cents, interest_from, interest_to, interest_bp, interest_cents, fee_cents,"
                    + " fee_vat_bp, fee_vat_cents, fee_why, rounding_cents, due_cents, pay_until)"
                    + " SELECT ? + ROW_NUMBER() OVER (ORDER BY x.id), ?, x.id, x.customer_id, 1, 'PROPOSED', TRUE, x.open_cents, 0,"
                    + " ?, ?, 500, x.interest, 0, 0, 0, 'FREE', 5 * ROUND((x.open_cents + x.interest) / 5) - x.open_cents - x.interest,"
                    + " 5 * ROUND((x.open_cents + x.interest) / 5), ? FROM (SELECT d.id, d.customer_id,"
                    + " COALESCE(q.open_cents, d.due_cents) AS open_cents,"
                    + " ROUND(COALESCE(q.open_cents, d.due_cents) * 500 * ? / 3650000) AS interest FROM document d"
                    + " LEFT JOIN document_settlement q ON q.document_id = d.id LEFT JOIN reminder r ON r.document_id = d.id"
                    + " AND r.state = 'SENT' WHERE d.state = 'POSTED' AND d.kind = 'INVOICE' AND d.reference IS NOT NULL"
                    + " AND d.due_date < ? AND COALESCE(q.open_cents, d.due_cents) > 0 AND r.id IS NULL"
                    + " AND NOT EXISTS (SELECT 1 FROM lot_document k JOIN credit_lot t ON t.id = k.lot_id WHERE k.document_id = d.id"
                    + " AND (t.usable_from IS NOT NULL OR t.cancelled_on IS NOT NULL))"
                    + " AND NOT EXISTS (SELECT 1 FROM document corrected WHERE corrected.corrects_id = d.id)"
                    + " AND NOT EXISTS (SELECT 1 FROM reminder_stop s WHERE s.customer_id = d.customer_id AND (s.document_id IS NULL"
                    + " OR s.document_id = d.id) AND s.lifted_at IS NULL AND (s.until_day IS NULL OR s.until_day >= ?))"
                    + " AND d.id >= ? AND d.id < ?) x";

    @Inject
    private Office office;

    @Inject
    private AsFinance finance;

    @Inject
    private Reminders reminders;

    @Inject
    private ReminderHistory history;

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    @Inject
    private BusinessClock clock;

    @Test
    void a_run_over_many_open_items() {
        String staff = office.staff();
        for (ReminderRun run : finance.get(staff, () -> history.runs(null)).items())
            if (run.finishedAt() == null) finance.run(staff, () -> reminders.discard(run.id()));
        Firm firm = office.firm(null);
        long first = documents(firm);
        double[] job = new double[ROUNDS];
        double[] set = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            job[i] = job(staff);
            set[i] = set(first);
        }
        double jobs = Measurements.median(job);
        double sets = Measurements.median(set);
        Measurements.say("reminders: %d open items in %.2f s, as one statement %.2f s", MANY, jobs, sets);
        Measurements.atMost("reminders, run / set-based SQL", jobs / sets, "x", 3);
    }

    private double job(String staff) {
        long start = System.nanoTime();
        long run = finance.get(staff, () -> reminders.start());
        ReminderStatus status = finance.get(staff, () -> reminders.status(run));
        while (status.run().state() != ReminderRunState.READY || status.working()) {
            if (status.failed()) throw new AssertionError("the run failed");
            LockSupport.parkNanos(PAUSE_NANOS);
            status = finance.get(staff, () -> reminders.status(run));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (status.totals().proposed() < MANY)
            throw new AssertionError(status.totals().toString());
        finance.run(staff, () -> reminders.discard(run));
        database.update("DELETE FROM reminder WHERE run_id = ?", run);
        return seconds;
    }

    private double set(long first) {
        long run = ids.take(1);
        LocalDate today = clock.today();
        database.update(
                "INSERT INTO reminder_run (id, run_key, run_on, state, started_by, started_at)"
                        + " VALUES (?, ?, ?, 'DISCARDED', 'bench', ?)",
                run,
                "bench:" + run,
                today,
                clock.now());
        long ofRows = ids.take(MANY + 1);
        long start = System.nanoTime();
        int made = database.update(
                IN_A_SET,
                ofRows,
                run,
                today.minusDays(LATE - 1),
                today,
                today.plusDays(10),
                LATE,
                today,
                today,
                first,
                first + MANY);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (made != MANY) throw new AssertionError(made + " rows");
        database.update("DELETE FROM reminder WHERE run_id = ?", run);
        return seconds;
    }

    private long documents(Firm firm) {
        long first = ids.take(MANY);
        LocalDate due = clock.today().minusDays(LATE);
        database.batch(
                "INSERT INTO document (id, customer_id, kind, state, number, billed_month, issue_date, due_date,"
                        + " service_from, service_to, language, recipient_name, postal_code, town, country, net_cents,"
                        + " vat_cents, credit_cents, rounding_cents, due_cents, reference) VALUES (?, ?, 'INVOICE',"
                        + " 'POSTED', ?, '1998-01', ?, ?, ?, ?, 'fr', 'Essai', '1204', 'Genève', 'CH', 24325, 0, 0, 0,"
                        + " 24325, ?)",
                LongStream.range(first, first + MANY).mapToObj(id ->
                        new Object[] {id, firm.customerId(), "R" + id, due, due, due, due, "DUN" + id})::iterator);
        return first;
    }
}
