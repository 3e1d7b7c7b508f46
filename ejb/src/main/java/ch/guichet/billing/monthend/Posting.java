package ch.guichet.billing.monthend;

import ch.guichet.accounting.Journal;
import ch.guichet.billing.archive.DocumentSeals;
import ch.guichet.billing.rating.VatSum;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The step that puts numbered documents into the books; from then on they never change (rule 23). */
@ApplicationScoped
public class Posting {
    private static final String SUMS =
            "SELECT d.id, d.number, d.issue_date, d.net_cents, d.vat_cents, d.credit_cents, d.rounding_cents,"
                    // through the lines, because ledger entries are found by their lot and not by their document
                    + " COALESCE((SELECT -SUM(e.value_cents) FROM document_line t JOIN credit_entry e"
                    + " ON e.lot_id = t.lot_id AND e.document_id = t.document_id AND e.line_no = t.line_no"
                    + " AND e.kind = 'USE' WHERE t.document_id = d.id AND t.kind = 'TIME_CREDIT'), 0) AS released,"
                    + " COALESCE((SELECT SUM(u.net_cents) FROM document_line u WHERE u.document_id = d.id"
                    + " AND u.kind = 'URGENCY'), 0) AS urgency,"
                    + " COALESCE((SELECT SUM(f.net_cents) FROM document_line f WHERE f.document_id = d.id"
                    + " AND f.appointment_id IS NOT NULL), 0) AS fees"
                    + " FROM document d WHERE d.run_id = ? AND d.customer_id BETWEEN ? AND ? AND d.state = 'NUMBERED'"
                    + " ORDER BY d.id FOR UPDATE";

    private static final String RATES = "SELECT v.document_id, v.basis_points, v.net_cents, v.vat_cents"
            + " FROM document_vat v JOIN document d ON d.id = v.document_id"
            + " WHERE d.run_id = ? AND d.customer_id BETWEEN ? AND ? AND d.state = 'NUMBERED'"
            + " ORDER BY v.document_id, v.basis_points";

    @Inject
    private Database database;

    @Inject
    private Journal journal;

    @Inject
    private DocumentSeals seals;

    @Inject
    private RangeQueue queue;

    @Inject
    private BusinessClock clock;

    /** Reads the numbered documents of a range and makes their journal entries. */
    public RangePosting prepare(RangeClaim claim) {
        Map<Long, List<VatSum>> rates = rates(claim);
        return new RangePosting(
                claim,
                database
                        .list(
                                SUMS,
                                row -> new DocumentPosting(
                                        row.getLong("id"),
                                        row.getString("number"),
                                        row.getObject("issue_date", LocalDate.class),
                                        Money.ofCents(row.getLong("net_cents")),
                                        Money.ofCents(row.getLong("vat_cents")),
                                        Money.ofCents(row.getLong("credit_cents")),
                                        Money.ofCents(row.getLong("rounding_cents")),
                                        Money.ofCents(row.getLong("released")),
                                        Money.ofCents(row.getLong("urgency")),
                                        Money.ofCents(row.getLong("fees")),
                                        rates.getOrDefault(row.getLong("id"), List.of())),
                                claim.runId(),
                                claim.firstCustomer(),
                                claim.lastCustomer())
                        .stream()
                        .filter(DocumentPosting::movesMoney)
                        .map(DocumentPosting::entry)
                        .toList());
    }

    private Map<Long, List<VatSum>> rates(RangeClaim claim) {
        Map<Long, List<VatSum>> rates = new HashMap<>();
        database.each(
                RATES,
                row -> Map.entry(
                        row.getLong("document_id"),
                        new VatSum(
                                row.getInt("basis_points"),
                                Money.ofCents(row.getLong("net_cents")),
                                Money.ofCents(row.getLong("vat_cents")))),
                sum -> rates.computeIfAbsent(sum.getKey(), document -> new ArrayList<>())
                        .add(sum.getValue()),
                claim.runId(),
                claim.firstCustomer(),
                claim.lastCustomer());
        return rates;
    }

    /** Writes the journal and marks documents and range as posted, in the caller's transaction. */
    public void write(RangePosting range) {
        RangeClaim claim = range.claim();
        journal.post(range.entries());
        database.update(
                "UPDATE document SET state = 'POSTED', posted_at = ? WHERE run_id = ? AND customer_id BETWEEN ? AND ?"
                        + " AND state = 'NUMBERED'",
                clock.now(),
                claim.runId(),
                claim.firstCustomer(),
                claim.lastCustomer());
        seals.ofRange(claim.runId(), claim.firstCustomer(), claim.lastCustomer());
        queue.pass(claim, Stage.POSTED);
    }
}
