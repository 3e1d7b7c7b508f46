package ch.guichet.test.beans;

import ch.guichet.credit.CreditLedger;
import ch.guichet.credit.LotDebit;
import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** One minute from one lot after the other, a commit each: through the ledger, and by two bare statements. */
@ApplicationScoped
public class SingleDebits {
    private static final int WORKERS = 2;
    private static final int EACH = 2_000;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Resource(lookup = "java:jboss/datasources/Guichet")
    private DataSource source;

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    @Inject
    private Taking taking;

    /** The ledger's own way, in a transaction of its own. */
    @ApplicationScoped
    public static class Taking {
        @Inject
        private CreditLedger ledger;

        @Transactional(Transactional.TxType.REQUIRES_NEW)
        public void minute(long customer, long lot) {
            var lots = ledger.lock(customer, customer);
            ledger.use(List.of(new LotDebit(lot, customer, 1, DAY, 0, 0)), lots);
        }
    }

    private record Lot(long customer, long id) {}

    public double perSecond() {
        return rate(lot -> taking.minute(lot.customer(), lot.id()));
    }

    public double bareSqlPerSecond() {
        long[] first = {ids.take(WORKERS * EACH * 2)};
        return rate(lot -> {
            try (Connection connection = source.getConnection()) {
                connection.setAutoCommit(false);
                debit(connection, lot, next(first));
                connection.commit();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static synchronized long next(long[] id) {
        return id[0]++;
    }

    private static void debit(Connection connection, Lot lot, long id) throws SQLException {
        try (PreparedStatement take = connection.prepareStatement(
                        "UPDATE credit_lot SET remaining = remaining - 1 WHERE id = ? AND remaining >= 1");
                PreparedStatement enter = connection.prepareStatement(
                        "INSERT INTO credit_entry (id, lot_id, customer_id, kind, quantity, value_cents, service_date,"
                                + " posted_at) VALUES (?, ?, ?, 'USE', -1, -265, '2026-01-01', '2026-01-01')")) {
            take.setLong(1, lot.id());
            if (take.executeUpdate() != 1) throw new IllegalStateException("lot " + lot + " has nothing left");
            enter.setLong(1, id);
            enter.setLong(2, lot.id());
            enter.setLong(3, lot.customer());
            enter.executeUpdate();
        }
    }

    private double rate(Consumer<Lot> debit) {
        List<Lot> lots = database.list(
                "SELECT customer_id, id FROM credit_lot WHERE customer_id >= ? ORDER BY id LIMIT " + WORKERS * EACH,
                row -> new Lot(row.getLong(1), row.getLong(2)),
                MonthWorld.FIRST);
        int each = lots.size() / WORKERS;
        long began = System.nanoTime();
        List<Thread> workers = IntStream.range(0, WORKERS)
                .mapToObj(i ->
                        new Thread(() -> lots.subList(i * each, (i + 1) * each).forEach(debit)))
                .toList();
        workers.forEach(Thread::start);
        workers.forEach(SingleDebits::join);
        return (double) each * WORKERS / ((System.nanoTime() - began) / 1e9);
    }

    private static void join(Thread worker) {
        try {
            worker.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
