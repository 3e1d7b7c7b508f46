package ch.guichet.billing.monthend;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;

/** The last step: proves from the stored rows that a run added up, and keeps the proof with the run. */
@ApplicationScoped
public class Proving {
    /** A line split by lots stands on several rows; the raw time of its day counts once. */
    private static final String DAYS =
            " FROM (SELECT DISTINCT l.document_id, l.intervention_id, l.service_date, l.raw_seconds,"
                    + " l.accounted_minutes, CASE l.kind WHEN 'GOODWILL' THEN l.line_no ELSE 0 END AS given FROM document_line l JOIN document d ON d.id = l.document_id"
                    + " WHERE d.run_id = ?) one_day";

    private static final String LINES =
            " FROM document_line l JOIN document d ON d.id = l.document_id WHERE d.run_id = ?";
    private static final String LOTS_OF_RUN =
            "(SELECT e.lot_id FROM credit_entry e JOIN document d ON d.id = e.document_id WHERE d.run_id = ?)";
    private static final String JOURNAL =
            " FROM journal_line j JOIN journal_entry e ON e.id = j.entry_id JOIN document d ON d.id = e.source_id"
                    + " WHERE e.source_kind = 'DOCUMENT' AND d.run_id = ?";

    @Inject
    private Database database;

    @Inject
    private RunStore runs;

    @Inject
    private RangeQueue queue;

    @Inject
    private BusinessClock clock;

    /** Proves the run and closes it. The proof is kept as it is found: a line that does not hold is shown in red. */
    @Transactional
    public void prove(long runId) {
        queue.mustBePast(runId, Stage.POSTED);
        BillingRun run = runs.lock(runId);
        if (run.state() == RunState.POSTED) return;
        run.finish(lines(runId).stream().map(ProofText::written).collect(Collectors.joining("\n")), clock.now());
    }

    private List<ProofLine> lines(long run) {
        return List.of(
                // every second that was worked stands on a line
                new ProofLine(
                        "seconds",
                        sum(
                                "SELECT SUM(e.seconds) FROM work_entry e JOIN document d ON d.id = e.document_id"
                                        + " WHERE d.run_id = ?",
                                run),
                        sum("SELECT SUM(raw_seconds)" + DAYS, run)),
                // every accounted minute is charged or taken from a lot, once
                new ProofLine(
                        "minutes",
                        sum("SELECT SUM(accounted_minutes)" + DAYS, run),
                        sum("SELECT SUM(l.minutes)" + LINES, run)),
                new ProofLine(
                        "creditMinutes",
                        sum("SELECT SUM(l.credit_quantity)" + LINES, run),
                        sum(
                                "SELECT -SUM(e.quantity) FROM credit_entry e JOIN document d ON d.id = e.document_id"
                                        + " WHERE d.run_id = ? AND e.kind = 'USE'",
                                run)),
                // a lot is the sum of its ledger
                new ProofLine(
                        "lots",
                        sum("SELECT SUM(remaining) FROM credit_lot WHERE id IN " + LOTS_OF_RUN, run),
                        sum("SELECT SUM(quantity) FROM credit_entry WHERE lot_id IN " + LOTS_OF_RUN, run)),
                // numbers of a series follow each other without a gap
                new ProofLine(
                        "numbers",
                        sum("SELECT COUNT(*) FROM document WHERE run_id = ?", run),
                        sum(
                                "SELECT SUM(last_one - first_one + 1) FROM (SELECT MAX(serial) AS last_one,"
                                        + " MIN(serial) AS first_one FROM document WHERE run_id = ?"
                                        + " GROUP BY kind, series_year) series",
                                run)),
                new ProofLine(
                        "journal",
                        sum("SELECT SUM(j.debit_cents)" + JOURNAL, run),
                        sum("SELECT SUM(j.credit_cents)" + JOURNAL, run)),
                // every fee that was owed is on one line, at what was agreed
                new ProofLine(
                        "fees",
                        sum(
                                "SELECT SUM(f.amount_cents) FROM appointment_fee f JOIN document d ON d.id = f.document_id"
                                        + " WHERE d.run_id = ?",
                                run),
                        sum("SELECT SUM(l.net_cents)" + LINES + " AND l.appointment_id IS NOT NULL", run)),
                // what urgency adds is on one line, as accepted
                new ProofLine(
                        "urgency",
                        sum(
                                "SELECT SUM(u.net_cents) FROM urgency_surcharge u JOIN document d ON d.id = u.document_id"
                                        + " WHERE d.run_id = ? AND u.goodwill_reason IS NULL",
                                run),
                        sum("SELECT SUM(l.net_cents)" + LINES + " AND l.kind = 'URGENCY'", run)),
                // every visit is on one line, as agreed
                new ProofLine(
                        "travel",
                        sum(
                                "SELECT SUM(t.net_cents) FROM work_travel t JOIN document d ON d.id = t.document_id"
                                        + " WHERE d.run_id = ?",
                                run),
                        sum("SELECT SUM(l.net_cents)" + LINES + " AND l.kind = 'TRAVEL'", run)),
                // what customers owe by their documents is what the books say they owe
                new ProofLine(
                        "receivables",
                        sum("SELECT SUM(due_cents) FROM document WHERE run_id = ?", run),
                        sum(
                                "SELECT SUM(j.debit_cents - j.credit_cents)" + JOURNAL + " AND j.account = (SELECT"
                                        + " s.text_value FROM setting s WHERE s.code = 'account.receivables'"
                                        + " AND s.valid_from <= e.entry_date ORDER BY s.valid_from DESC LIMIT 1)",
                                run)),
                new ProofLine(
                        "files",
                        sum("SELECT COUNT(*) FROM document WHERE run_id = ?", run),
                        sum(
                                "SELECT COUNT(*) FROM document_file f JOIN document d ON d.id = f.document_id"
                                        + " WHERE d.run_id = ?",
                                run)));
    }

    private long sum(String sql, long run) {
        return database.number(sql, run);
    }
}
