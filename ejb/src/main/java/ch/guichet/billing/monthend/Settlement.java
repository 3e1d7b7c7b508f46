package ch.guichet.billing.monthend;

import ch.guichet.credit.CreditHolds;
import ch.guichet.credit.CreditLedger;
import ch.guichet.credit.LotBalance;
import ch.guichet.credit.LotDebit;
import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The step after approval: takes from the lots what the drafts say. It comes before numbers are given, so that a
 * customer whose lot has changed since can still be parked without leaving a gap.
 */
@ApplicationScoped
public class Settlement {
    private static final String USES =
            "SELECT d.customer_id, l.document_id, l.line_no, l.lot_id, l.credit_quantity, l.service_date"
                    + " FROM document d JOIN document_line l ON l.document_id = d.id"
                    + " WHERE d.run_id = ? AND d.customer_id BETWEEN ? AND ? AND d.state = 'DRAFT'"
                    + " AND l.lot_id IS NOT NULL ORDER BY d.customer_id, l.document_id, l.line_no";
    /** What was billed of an intervention grows by the raw time on its lines; a line split by lots counts once. */
    private static final String BILLED_SECONDS =
            "UPDATE intervention SET billed_seconds = (SELECT COALESCE(SUM(e.seconds), 0) FROM work_entry e"
                    + " WHERE e.intervention_id = intervention.id AND e.document_id IS NOT NULL"
                    + " AND e.goodwill_reason IS NULL)"
                    + " WHERE customer_id BETWEEN ? AND ? AND EXISTS (SELECT 1 FROM work_entry e JOIN document d"
                    + " ON d.id = e.document_id WHERE e.intervention_id = intervention.id AND d.run_id = ?)";

    private static final String BILLED_APPOINTMENTS =
            "SELECT DISTINCT i.appointment_id FROM intervention i JOIN work_entry e ON e.intervention_id = i.id"
                    + " JOIN document d ON d.id = e.document_id WHERE d.run_id = ? AND i.customer_id BETWEEN ? AND ?"
                    + " AND i.appointment_id IS NOT NULL ORDER BY i.appointment_id";

    @Inject
    private Database database;

    @Inject
    private CreditHolds holds;

    @Inject
    private CreditLedger ledger;

    @Inject
    private DraftStore drafts;

    @Inject
    private RangeQueue queue;

    /** Locks the lots of the range and compares them with what the drafts take. */
    public RangeSettlement plan(RangeClaim claim) {
        Map<Long, LotBalance> lots = ledger.lock(claim.firstCustomer(), claim.lastCustomer());
        Map<Long, List<LotUse>> byCustomer = database
                .list(
                        USES,
                        row -> new LotUse(
                                row.getLong(1),
                                row.getLong(2),
                                row.getInt(3),
                                row.getLong(4),
                                row.getLong(5),
                                row.getObject(6, LocalDate.class)),
                        claim.runId(),
                        claim.firstCustomer(),
                        claim.lastCustomer())
                .stream()
                .collect(Collectors.groupingBy(LotUse::customerId, LinkedHashMap::new, Collectors.toList()));
        List<LotDebit> debits = new ArrayList<>();
        List<ParkedCustomer> parked = new ArrayList<>();
        byCustomer.forEach((customer, uses) -> {
            if (enough(uses, lots)) uses.forEach(use -> debits.add(debit(use)));
            else parked.add(new ParkedCustomer(customer, 0, "", "billing.lotChanged", ""));
        });
        return new RangeSettlement(claim, lots, debits, parked);
    }

    /** Debits the lots, writes the ledger, gives back what appointments held for this work, and marks the range as settled, in the caller's transaction. */
    public void write(RangeSettlement settlement) {
        RangeClaim claim = settlement.claim();
        List<Long> parked =
                settlement.parked().stream().map(ParkedCustomer::customerId).toList();
        drafts.remove(claim.runId(), parked);
        drafts.park(claim.runId(), settlement.parked());
        ledger.use(settlement.debits(), settlement.lots());
        // what an appointment held has become what its work really took (rule 11)
        holds.release(database.list(
                BILLED_APPOINTMENTS,
                row -> row.getLong(1),
                claim.runId(),
                claim.firstCustomer(),
                claim.lastCustomer()));
        database.update(BILLED_SECONDS, claim.firstCustomer(), claim.lastCustomer(), claim.runId());
        database.update(
                "UPDATE document SET state = 'SETTLED' WHERE run_id = ? AND customer_id BETWEEN ? AND ?"
                        + " AND state = 'DRAFT'",
                claim.runId(),
                claim.firstCustomer(),
                claim.lastCustomer());
        queue.pass(claim, Stage.SETTLED);
    }

    private static boolean enough(List<LotUse> uses, Map<Long, LotBalance> lots) {
        return uses.stream()
                .collect(Collectors.groupingBy(LotUse::lotId, Collectors.summingLong(LotUse::quantity)))
                .entrySet()
                .stream()
                .allMatch(need -> lots.containsKey(need.getKey())
                        && lots.get(need.getKey()).available() >= need.getValue());
    }

    private static LotDebit debit(LotUse use) {
        return new LotDebit(
                use.lotId(), use.customerId(), use.quantity(), use.serviceDate(), use.documentId(), use.lineNo());
    }
}
