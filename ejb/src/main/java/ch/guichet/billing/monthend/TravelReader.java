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

/** Reads the visits to the customers of a range: one statement, however many customers. */
@ApplicationScoped
class TravelReader {
    private static final String VISITS = """
            SELECT t.customer_id, t.intervention_id, i.title, t.note, t.net_cents, t.travelled_on, i.price_agreed_at,
                   i.acceptance_id
            FROM work_travel t JOIN intervention i ON i.id = t.intervention_id
            WHERE t.customer_id BETWEEN ? AND ? AND t.document_id IS NULL AND t.live_on IS NOT NULL
              AND i.state = 'DONE' AND i.done_on <= ? AND t.travelled_on <= ?
              AND EXISTS (SELECT 1 FROM work_entry e WHERE e.intervention_id = i.id AND e.document_id IS NULL)
            ORDER BY t.intervention_id, t.travelled_on""";

    @Inject
    private Database database;

    private record Owned(long customerId, BillableSurcharge visit) {}

    /** By customer. */
    Map<Long, List<BillableSurcharge>> read(RangeClaim range, LocalDate cutOff) {
        return database
                .list(VISITS, TravelReader::owned, range.firstCustomer(), range.lastCustomer(), cutOff, cutOff)
                .stream()
                .collect(Collectors.groupingBy(
                        Owned::customerId, Collectors.mapping(Owned::visit, Collectors.toList())));
    }

    private static Owned owned(ResultSet row) throws SQLException {
        String note = row.getString("note");
        return new Owned(
                row.getLong("customer_id"),
                new BillableSurcharge(
                        LineKind.TRAVEL,
                        row.getLong("intervention_id"),
                        WorkReader.named(row.getString("title"), note.isEmpty() ? null : note),
                        Money.ofCents(row.getLong("net_cents")),
                        row.getObject("travelled_on", LocalDate.class),
                        Database.instant(row, "price_agreed_at"),
                        row.getLong("acceptance_id")));
    }
}
