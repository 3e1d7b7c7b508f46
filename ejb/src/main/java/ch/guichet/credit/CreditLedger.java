package ch.guichet.credit;

import ch.guichet.catalog.PackKind;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The ledger of Support Credit. A lot's remainder and its ledger entries change together, in the caller's
 * transaction; the database refuses a remainder below zero, whoever writes (rules 19 and 20).
 */
@ApplicationScoped
public class CreditLedger {
    private static final String LOCK =
            "SELECT id, kind, bought, CASE WHEN frozen_on IS NULL THEN remaining ELSE 0 END, price_net_cents FROM credit_lot"
                    + " WHERE customer_id BETWEEN ? AND ? ORDER BY id FOR UPDATE";
    private static final String DEBIT =
            "UPDATE credit_lot SET remaining = remaining - ? WHERE id = ? AND remaining >= ?";
    private static final String ENTRY =
            "INSERT INTO credit_entry (id, lot_id, customer_id, kind, quantity, value_cents, service_date, posted_at,"
                    + " document_id, line_no, reason) VALUES (" + Database.marks(11) + ")";

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    @Inject
    private BusinessClock clock;

    /** The lots of a range of customers by id, locked until the transaction ends. */
    public Map<Long, LotBalance> lock(long firstCustomer, long lastCustomer) {
        return database
                .list(
                        LOCK,
                        row -> new LotBalance(
                                row.getLong(1),
                                PackKind.valueOf(row.getString(2)),
                                row.getLong(3),
                                row.getLong(4),
                                Money.ofCents(row.getLong(5))),
                        firstCustomer,
                        lastCustomer)
                .stream()
                .collect(Collectors.toMap(LotBalance::lotId, Function.identity()));
    }

    /** Opens the ledger of a lot just sold. */
    void open(CreditLot lot, LocalDate soldOn) {
        enter(lot, EntryKind.SALE, lot.bought(), lot.netPrice(), soldOn);
    }

    /** Records that a lot was paid: nothing moves, but the day is in the ledger. */
    void activated(CreditLot lot, LocalDate paidOn) {
        enter(lot, EntryKind.ACTIVATION, 0, Money.ZERO, paidOn);
    }

    /** Records that a payment was taken back: nothing moves. */
    void deactivated(CreditLot lot, LocalDate day, String reason) {
        enter(lot, EntryKind.VOID, 0, Money.ZERO, day, null, reason);
    }

    /** Empties a lot whose order was taken back. @param documentId the credit note, or null */
    void cancelled(CreditLot lot, LocalDate day, Long documentId, String reason) {
        database.update(DEBIT, lot.bought(), lot.id(), lot.bought());
        enter(lot, EntryKind.VOID, -lot.bought(), lot.netPrice().negated(), day, documentId, reason);
    }

    private void enter(CreditLot lot, EntryKind kind, long quantity, Money value, LocalDate day) {
        enter(lot, kind, quantity, value, day, null, null);
    }

    private void enter(
            CreditLot lot, EntryKind kind, long quantity, Money value, LocalDate day, Long documentId, String reason) {
        database.update(
                ENTRY,
                ids.take(1),
                lot.id(),
                lot.customerId(),
                kind,
                quantity,
                value,
                day,
                clock.now(),
                documentId,
                null,
                reason);
    }

    /**
     * Debits locked lots and writes a USE entry for each debit, with the deferred revenue it releases.
     *
     * @param lots as {@link #lock} gave them
     * @throws IllegalArgumentException when a lot has not enough: nothing is written
     */
    public void use(List<LotDebit> debits, Map<Long, LotBalance> lots) {
        if (debits.isEmpty()) return;
        List<Object[]> updates = new ArrayList<>();
        List<Object[]> entries = new ArrayList<>();
        Instant now = clock.now();
        long id = ids.take(debits.size());
        for (LotDebit debit : debits) {
            LotBalance before = lots.get(debit.lotId());
            LotBalance after = before.less(debit.quantity());
            lots.put(debit.lotId(), after);
            updates.add(Database.values(debit.quantity(), debit.lotId(), debit.quantity()));
            entries.add(Database.values(
                    id++,
                    debit.lotId(),
                    debit.customerId(),
                    EntryKind.USE,
                    -debit.quantity(),
                    after.deferred().minus(before.deferred()),
                    debit.serviceDate(),
                    now,
                    debit.documentId(),
                    debit.lineNo(),
                    null));
        }
        database.batch(DEBIT, updates);
        database.batch(ENTRY, entries);
    }
}
