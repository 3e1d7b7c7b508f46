package ch.guichet.payments.ledger;

import ch.guichet.accounting.Journal;
import ch.guichet.accounting.JournalEntry;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Stores movements and books the payments among them, a chunk at a time with a fixed number of statements: whoever
 * names a document's reference exactly pays it; all other money waits for a person in the account of suspense.
 */
@ApplicationScoped
public class Receipts {
    private static final String TRANSACTION = "INSERT INTO bank_transaction (id, file_id, entry_no, detail_no,"
            + " message_kind, account, direction, booked_on, amount_cents, currency, reference, end_to_end_id,"
            + " servicer_ref, payer_name, payer_iban, remittance, tx_key, once_key, entry_key, state, reason,"
            + " assigned_cents) VALUES (" + Database.marks(22) + ")";
    private static final String ALLOCATION = "INSERT INTO payment_allocation (id, transaction_id, customer_id,"
            + " document_id, amount_cents, how, made_at) VALUES (" + Database.marks(7) + ")";

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    @Inject
    private Claims claims;

    @Inject
    private Standings standings;

    @Inject
    private PaidDocuments paid;

    @Inject
    private Journal journal;

    @Inject
    private PostingDay postingDays;

    @Inject
    private BusinessClock clock;

    /** Writes a chunk of a file in the caller's transaction. */
    public void write(long fileId, List<NewTransaction> chunk) {
        if (chunk.isEmpty()) return;
        Map<String, Claim> byReference = claims.byReference(chunk.stream()
                .filter(NewTransaction::isPayment)
                .map(NewTransaction::reference)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Set<String> takenBack = claims.takenBack(byReference.keySet());
        Batch batch = new Batch(fileId, ids.take(2 * chunk.size()), byReference, takenBack);
        for (NewTransaction one : chunk) batch.add(one);
        database.batch(TRANSACTION, batch.transactions);
        if (!batch.allocations.isEmpty()) database.batch(ALLOCATION, batch.allocations);
        standings.write(batch.now);
        journal.post(batch.entries);
        paid.changed(batch.before, batch.now, batch.days, clock.today());
    }

    /** What a chunk comes to, worked out before anything is written. */
    private final class Batch {
        private final List<Object[]> transactions = new ArrayList<>();
        private final List<Object[]> allocations = new ArrayList<>();
        private final List<JournalEntry> entries = new ArrayList<>();
        private final long fileId;
        private final Map<String, Claim> byReference;
        private final Set<String> takenBack;
        private final Map<Long, Standing> before;
        private final Map<Long, Standing> now;
        private final Map<Long, LocalDate> days = new HashMap<>();
        private final LocalDate opening = postingDays.opening();
        private long nextId;

        Batch(long fileId, long firstId, Map<String, Claim> byReference, Set<String> takenBack) {
            this.fileId = fileId;
            this.nextId = firstId;
            this.byReference = byReference;
            this.takenBack = takenBack;
            this.before = standings.lock(
                    byReference.values().stream().map(Claim::documentId).toList());
            this.now = new HashMap<>(before);
        }

        void add(NewTransaction one) {
            long id = nextId++;
            Claim claim = one.isPayment() && one.reference() != null ? byReference.get(one.reference()) : null;
            boolean wasTakenBack = claim != null && takenBack.contains(one.reference());
            boolean assigned = claim != null && !wasTakenBack && now.containsKey(claim.documentId());
            if (one.isPayment()) {
                Shift shift = assigned ? assign(id, claim, one) : Shift.NONE;
                entries.add(Books.received(
                        PostingDay.of(one.bookedOn(), opening, clock.today()), id, one.amount(), shift, text(one)));
            }
            TransactionState state = assigned ? TransactionState.DONE : one.state();
            WaitReason reason = assigned ? null : wasTakenBack ? WaitReason.REVERSED : reason(one);
            transactions.add(values(id, one, state, reason, assigned ? one.amount() : Money.ZERO));
        }

        private Shift assign(long transaction, Claim claim, NewTransaction one) {
            Money amount = one.amount();
            Standing then = now.get(claim.documentId());
            Standing next = then.plus(amount);
            if (!then.settled() && next.settled()) days.put(claim.documentId(), one.bookedOn());
            now.put(claim.documentId(), next);
            allocations.add(Database.values(
                    nextId++,
                    transaction,
                    claim.customerId(),
                    claim.documentId(),
                    amount,
                    PaidHow.REFERENCE,
                    clock.now()));
            return next.since(then);
        }

        private Object[] values(
                long id, NewTransaction one, TransactionState state, WaitReason reason, Money assigned) {
            return Database.values(
                    id,
                    fileId,
                    one.entryNo(),
                    one.detailNo(),
                    one.kind(),
                    one.account(),
                    one.direction(),
                    one.bookedOn(),
                    one.amount(),
                    one.currency(),
                    one.reference(),
                    one.endToEndId(),
                    one.servicerRef(),
                    one.payerName(),
                    one.payerIban(),
                    one.remittance(),
                    one.key(),
                    one.once() ? one.key() + "#" + one.occurrence() : null,
                    one.entryKey(),
                    state,
                    reason,
                    assigned);
        }
    }

    private static WaitReason reason(NewTransaction one) {
        return one.isPayment() && one.reason() == null ? WaitReason.UNKNOWN : one.reason();
    }

    private static String text(NewTransaction one) {
        return Books.text(one.payerName(), one.reference());
    }
}
