package ch.guichet.credit;

import ch.guichet.catalog.PackKind;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
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
    private static final String LOCK = "SELECT id, kind, bought, CASE WHEN frozen_on IS NULL THEN remaining ELSE 0 END,"
            + " CASE WHEN frozen_on IS NULL THEN lapsed ELSE 0 END, price_net_cents FROM credit_lot"
            + " WHERE customer_id BETWEEN ? AND ? ORDER BY id FOR UPDATE";
    private static final String DEBIT =
            "UPDATE credit_lot SET remaining = remaining - ? WHERE id = ? AND remaining >= ?";

    private static final String GIVE = "UPDATE credit_lot SET remaining = remaining + ? WHERE id = ?";
    private static final String USES = "SELECT lot_id, customer_id, quantity, service_date, document_id, line_no"
            + " FROM credit_entry WHERE document_id = ? AND kind = 'USE' ORDER BY id";

    @Inject
    private Database database;

    @Inject
    private LateUses late;

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
                                row.getLong(5),
                                Money.ofCents(row.getLong(6))),
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
                LedgerEntries.ENTRY,
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
     * Gives back what a document took, to the same lots with their old days (rule 20). What has lapsed meanwhile lapses
     * again.
     *
     * @param creditNoteId the document that takes the first one back
     * @return the deferred revenue of time packs that comes back, net
     */
    public Money giveBack(long documentId, long creditNoteId, String reason) {
        List<LotDebit> uses = database.list(USES, CreditLedger::debit, documentId);
        if (uses.isEmpty()) return Money.ZERO;
        long customer = uses.get(0).customerId();
        Map<Long, LotBalance> lots = lock(customer, customer);
        Money released = Money.ZERO;
        for (LotDebit use : uses) {
            LotBalance before = lots.get(use.lotId());
            if (before.available() + use.quantity() > before.bought()) throw Refusal.conflict("credit.changeFull");
            LotBalance after = before.less(-use.quantity());
            lots.put(use.lotId(), after);
            Money value = after.deferred().minus(before.deferred());
            if (before.kind() == PackKind.TIME) released = released.plus(value);
            database.update(GIVE, use.quantity(), use.lotId());
            database.update(
                    LedgerEntries.ENTRY,
                    ids.take(1),
                    use.lotId(),
                    customer,
                    EntryKind.VOID,
                    use.quantity(),
                    value,
                    use.serviceDate(),
                    clock.now(),
                    creditNoteId,
                    use.lineNo(),
                    reason);
        }
        return released;
    }

    private static LotDebit debit(ResultSet row) throws SQLException {
        return new LotDebit(
                row.getLong("lot_id"),
                row.getLong("customer_id"),
                -row.getLong("quantity"),
                row.getObject("service_date", LocalDate.class),
                row.getLong("document_id"),
                row.getInt("line_no"));
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
            if (debit.quantity() > before.remaining() && before.lapsed() > 0) {
                flush(updates, entries);
                lots.put(debit.lotId(), late.use(debit, before));
                continue;
            }
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
        flush(updates, entries);
    }

    /** Earlier debits of the same lots are written before a late one that counts on them. */
    private void flush(List<Object[]> updates, List<Object[]> entries) {
        database.batch(DEBIT, updates);
        database.batch(LedgerEntries.ENTRY, entries);
        updates.clear();
        entries.clear();
    }
}
