package ch.guichet.billing.monthend;

import ch.guichet.billing.document.DocumentKind;
import ch.guichet.billing.issue.NumberSeries;
import ch.guichet.billing.issue.PaymentTerm;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/**
 * Gives all documents of a run their numbers at once, in the order of the customers: unique and gap-free per series
 * and year (rule 23), because the series is locked, filled and released in one transaction.
 */
@ApplicationScoped
public class Numbering {
    @Inject
    private Database database;

    @Inject
    private RangeQueue queue;

    @Inject
    private BusinessClock clock;

    @Inject
    private PaymentTerm term;

    @Inject
    private NumberSeries series;

    /** Numbers what is settled and not numbered yet; when there is nothing left to number it changes nothing. */
    @Transactional
    public void number(long runId) {
        queue.mustBePast(runId, Stage.DRAFTED);
        LocalDate issued = clock.today();
        LocalDate due = term.dueOn(issued);
        NumberSeries.PREFIXES.forEach(
                (kind, prefix) -> number(runId, kind, prefix + issued.getYear() + "-", issued, due));
    }

    private void number(long runId, DocumentKind kind, String prefix, LocalDate issued, LocalDate due) {
        long last = series.lock(kind, issued.getYear());
        database.update(
                "DELETE FROM document_numbering WHERE document_id IN" + " (SELECT id FROM document WHERE run_id = ?)",
                runId);
        int count = database.update(
                "INSERT INTO document_numbering (document_id, serial, number) SELECT id, serial,"
                        + " CONCAT('" + prefix + "', LPAD(serial, 6, '0')) FROM (SELECT id, " + last
                        + " + ROW_NUMBER() OVER (ORDER BY customer_id, id) AS serial FROM document"
                        + " WHERE run_id = ? AND kind = ? AND state = 'SETTLED') waiting",
                runId,
                kind);
        if (count == 0) return;
        database.update(
                "UPDATE document SET series_year = ?, issue_date = ?, due_date = ?, state = 'NUMBERED',"
                        + " serial = (SELECT n.serial FROM document_numbering n WHERE n.document_id = document.id),"
                        + " number = (SELECT n.number FROM document_numbering n WHERE n.document_id = document.id)"
                        + " WHERE run_id = ? AND kind = ? AND state = 'SETTLED'",
                issued.getYear(),
                issued,
                kind == DocumentKind.INVOICE ? due : null,
                runId,
                kind);
        series.advance(kind, issued.getYear(), last + count);
    }
}
