package ch.guichet.billing.monthend;

import ch.guichet.billing.rating.BillableSurcharge;
import ch.guichet.billing.rating.LineKind;
import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads what urgency adds to the work of a range: one statement, however many customers. */
@ApplicationScoped
class SurchargeReader {
    /**
     * Only where the yes is older than the start of the work (rule 16), whatever was logged or corrected since. Giving the
     * time away does not give it away: that is said of the surcharge itself. The interventions are locked by whoever reads
     * their work.
     */
    private static final String SURCHARGES = """
            SELECT s.customer_id, s.intervention_id, i.title, s.goodwill_reason, s.net_cents, s.accepted_at, s.acceptance_id,
                   (SELECT MIN(w.service_date) FROM work_entry w WHERE w.intervention_id = i.id) AS first_on
            FROM urgency_surcharge s JOIN intervention i ON i.id = s.intervention_id
            WHERE s.customer_id BETWEEN ? AND ? AND s.document_id IS NULL AND i.state = 'DONE' AND i.done_on <= ?
              AND NOT EXISTS (SELECT 1 FROM work_entry e
                              WHERE e.intervention_id = i.id AND e.started_at < s.accepted_at)
              AND EXISTS (SELECT 1 FROM work_entry e WHERE e.intervention_id = i.id AND e.document_id IS NULL)
            ORDER BY s.intervention_id""";

    @Inject
    private Database database;

    private record Owned(long customerId, BillableSurcharge surcharge) {}

    /** By customer. */
    Map<Long, List<BillableSurcharge>> read(RangeClaim range, LocalDate cutOff) {
        return database
                .list(SURCHARGES, SurchargeReader::owned, range.firstCustomer(), range.lastCustomer(), cutOff)
                .stream()
                .collect(Collectors.groupingBy(
                        Owned::customerId, Collectors.mapping(Owned::surcharge, Collectors.toList())));
    }

    private static Owned owned(ResultSet row) throws SQLException {
        String given = row.getString("goodwill_reason");
        return new Owned(
                row.getLong("customer_id"),
                new BillableSurcharge(
                        given == null ? LineKind.URGENCY : LineKind.GOODWILL,
                        row.getLong("intervention_id"),
                        WorkReader.named(row.getString("title"), given),
                        given == null ? Money.ofCents(row.getLong("net_cents")) : Money.ZERO,
                        row.getObject("first_on", LocalDate.class),
                        Database.instant(row, "accepted_at"),
                        row.getLong("acceptance_id")));
    }
}
