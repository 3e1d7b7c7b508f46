package ch.guichet.payments.ledger;

import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

/** Assigns money and takes assignments back, each with its entry in the books, in the caller's transaction. */
@ApplicationScoped
class Decisions {
    @Inject
    private Transactions transactions;

    @Inject
    private Allocations allocations;

    @Inject
    private Ledger ledger;

    @Inject
    private DecisionBook book;

    @Inject
    private PostingDay days;

    /**
     * Assigns a payment to documents; what is left goes on a customer's balance, or waits.
     *
     * @param restTo the customer who gets the rest on his balance, or null
     * @throws Refusal {@code payments.notAssignable}, {@code payments.moreThanThere}, {@code payments.nothing}
     */
    void assign(long transactionId, List<Part> parts, Long restTo, PaidHow how) {
        Incoming money = transactions.lock(transactionId);
        money.mustBeAssignable();
        Money sum = parts.stream().map(Part::amount).reduce(Money.ZERO, Money::plus);
        if (parts.stream().anyMatch(part -> !part.amount().isPositive())) throw Refusal.invalid("payments.amount");
        Money rest = money.free().minus(sum);
        if (rest.isNegative()) throw Refusal.invalid("payments.moreThanThere", money.free());
        if (parts.isEmpty() && restTo == null) throw Refusal.invalid("payments.nothing");
        Ledger.Work work = ledger.begin(parts.stream().map(Part::documentId).toList());
        long decision = 0;
        for (Part part : parts) {
            long customer = work.pay(part.documentId(), part.amount());
            decision = allocations.add(transactionId, customer, part.documentId(), part.amount(), how);
        }
        if (restTo != null && rest.isPositive()) {
            decision = allocations.add(transactionId, restTo, null, rest, how);
            work.hold(restTo, rest);
        }
        transactions.assigned(money, restTo == null ? sum : money.free());
        Shift shift = work.finish(money.bookedOn());
        if (money.unbooked())
            book.postReceipt(days.of(money.bookedOn()), money.id(), money.amount(), shift, money.text());
        else ledger.decide(decision, shift, money.text());
    }

    /** Takes back all assignments of a payment; it waits again. @throws Refusal {@code payments.notAssigned} */
    void undo(long transactionId, String reason) {
        Incoming money = transactions.lock(transactionId);
        List<Allocations.Live> live = allocations.ofTransaction(transactionId);
        if (!money.credit() || live.isEmpty() || money.state() == TransactionState.REVERSED)
            throw Refusal.conflict("payments.notAssigned");
        Shift shift = takeBack(live, reason);
        transactions.stands(transactionId, TransactionState.OPEN, WaitReason.UNDONE);
        ledger.decide(ledger.newDecision(), shift, money.text());
    }

    /** The bank took a payment back. @throws Refusal {@code payments.reversalDiffers}, {@code payments.notReversible} */
    void reverse(long reversalId, long paymentId) {
        Incoming first = transactions.lock(Math.min(reversalId, paymentId));
        Incoming second = transactions.lock(Math.max(reversalId, paymentId));
        Incoming reversal = first.id() == reversalId ? first : second;
        Incoming payment = first.id() == reversalId ? second : first;
        reversal.mustBeOutgoing();
        boolean there = payment.state() == TransactionState.OPEN || payment.state() == TransactionState.DONE;
        if (!there || !payment.credit()) throw Refusal.conflict("payments.notReversible");
        if (!reversal.amount().equals(payment.amount())) throw Refusal.invalid("payments.reversalDiffers");
        Shift shift = takeBack(allocations.ofTransaction(paymentId), "reversed");
        transactions.stands(paymentId, TransactionState.REVERSED, null);
        transactions.reverses(reversalId, paymentId);
        book.postBack(days.of(reversal.bookedOn()), reversalId, reversal.amount(), shift, payment.text());
    }

    private Shift takeBack(List<Allocations.Live> live, String reason) {
        Ledger.Work work = ledger.begin(live.stream()
                .map(Allocations.Live::documentId)
                .filter(Objects::nonNull)
                .toList());
        for (Allocations.Live one : live) {
            allocations.undo(one, reason);
            if (one.documentId() == null)
                work.hold(one.customerId(), one.amount().negated());
            else work.pay(one.documentId(), one.amount().negated());
        }
        return work.finish();
    }
}
