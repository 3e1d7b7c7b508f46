package ch.guichet.billing.monthend;

import ch.guichet.billing.rating.BillableFee;
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

/** Reads the fees of appointments that did not take place, and keeps them from being waived while they are billed. */
@ApplicationScoped
class FeeReader {
    /** A fee that no bill carries and nobody has let go. */
    static final String OPEN = "document_id IS NULL AND waived_at IS NULL AND fee_on <= ?";

    private static final String FEES = "SELECT customer_id, appointment_id, kind, title, amount_cents, fee_on, fee_at,"
            + " free_until, agreed_at, acceptance_id FROM appointment_fee WHERE customer_id BETWEEN ? AND ? AND " + OPEN
            + " ORDER BY appointment_id FOR UPDATE";

    @Inject
    private Database database;

    private record Owned(long customerId, BillableFee fee) {}

    /** By customer; locked until the drafts are stored. */
    Map<Long, List<BillableFee>> read(RangeClaim range, LocalDate cutOff) {
        return database.list(FEES, FeeReader::owned, range.firstCustomer(), range.lastCustomer(), cutOff).stream()
                .collect(Collectors.groupingBy(Owned::customerId, Collectors.mapping(Owned::fee, Collectors.toList())));
    }

    private static Owned owned(ResultSet row) throws SQLException {
        return new Owned(
                row.getLong("customer_id"),
                new BillableFee(
                        row.getLong("appointment_id"),
                        LineKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        Money.ofCents(row.getLong("amount_cents")),
                        row.getObject("fee_on", LocalDate.class),
                        Database.instant(row, "fee_at"),
                        Database.instant(row, "free_until"),
                        Database.instant(row, "agreed_at"),
                        row.getLong("acceptance_id")));
    }
}
