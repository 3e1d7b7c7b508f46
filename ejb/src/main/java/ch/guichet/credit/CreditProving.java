package ch.guichet.credit;

import ch.guichet.catalog.Catalog;
import ch.guichet.catalog.PackKind;
import ch.guichet.catalog.Setting;
import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Proves that each lot is the sum of its entries, and that account 2030 is the sum of the lots (rule 20). */
@ApplicationScoped
class CreditProving {
    private static final String LOTS = "SELECT l.id, l.customer_id, l.kind, l.bought, l.remaining, l.price_net_cents,"
            + " COALESCE(SUM(e.quantity), 0) AS quantity, COALESCE(SUM(e.value_cents), 0) AS worth"
            + " FROM credit_lot l LEFT JOIN credit_entry e ON e.lot_id = l.id"
            + " GROUP BY l.id, l.customer_id, l.kind, l.bought, l.remaining, l.price_net_cents ORDER BY l.id";

    @Inject
    private Database database;

    @Inject
    private Catalog catalog;

    /** Reads lot after lot and keeps none. */
    CreditProof prove() {
        Sum sum = new Sum();
        database.each(LOTS, CompareLot::of, sum::add);
        return new CreditProof(sum.lots, sum.deferred, booked(), sum.firstLot, sum.customerId);
    }

    /** Under all numbers the account ever had. */
    private Money booked() {
        List<String> numbers = catalog.settings().stream()
                .filter(setting -> setting.code().equals("account.supportCredit"))
                .map(Setting::value)
                .distinct()
                .toList();
        return Money.ofCents(database.number(
                "SELECT SUM(credit_cents - debit_cents) FROM journal_line WHERE account IN ("
                        + Database.marks(numbers.size()) + ")",
                numbers.toArray()));
    }

    private record CompareLot(long id, long customerId, LotBalance balance, long quantity, Money worth) {
        static CompareLot of(ResultSet row) throws SQLException {
            return new CompareLot(
                    row.getLong("id"),
                    row.getLong("customer_id"),
                    new LotBalance(
                            row.getLong("id"),
                            PackKind.valueOf(row.getString("kind")),
                            row.getLong("bought"),
                            row.getLong("remaining"),
                            0,
                            Money.ofCents(row.getLong("price_net_cents"))),
                    row.getLong("quantity"),
                    Money.ofCents(row.getLong("worth")));
        }

        boolean holds() {
            return balance.remaining() == quantity && balance.deferred().equals(worth);
        }
    }

    private static final class Sum {
        private long lots;
        private Money deferred = Money.ZERO;
        private Long firstLot;
        private Long customerId;

        void add(CompareLot lot) {
            lots++;
            deferred = deferred.plus(lot.balance().deferred());
            if (firstLot != null || lot.holds()) return;
            firstLot = lot.id();
            customerId = lot.customerId();
        }
    }
}
