package ch.guichet.payments.ledger;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

/** Takes back that a movement was a refund, or the reversal of a payment: it waits again, and all is as it was before. */
@ApplicationScoped
class OutgoingUndo {
    @Inject
    private Transactions transactions;

    @Inject
    private Allocations allocations;

    @Inject
    private Ledger ledger;

    @Inject
    private DecisionBook book;

    @Inject
    private BusinessClock clock;

    /** @throws Refusal {@code payments.notAssigned} when it stands for nothing */
    void undo(long movementId, String reason) {
        Long payment = transactions.reversedBy(movementId);
        if (payment == null) refund(movementId, reason);
        else reversal(movementId, payment, reason);
    }

    private void refund(long movementId, String reason) {
        Incoming money = transactions.lock(movementId);
        List<Allocations.Live> live = allocations.ofTransaction(movementId);
        if (money.credit() || live.isEmpty()) throw Refusal.conflict("payments.notAssigned");
        Ledger.Work work = ledger.begin(List.of());
        for (Allocations.Live one : live) {
            allocations.undo(one, reason);
            work.hold(one.customerId(), one.amount().negated());
        }
        transactions.waitsAgain(movementId, reason);
        book.postCameBack(clock.today(), money.amount(), work.finish(), money.text());
    }

    private void reversal(long movementId, long paymentId, String reason) {
        Incoming first = transactions.lock(Math.min(movementId, paymentId));
        Incoming second = transactions.lock(Math.max(movementId, paymentId));
        Incoming reversal = first.id() == movementId ? first : second;
        Incoming payment = first.id() == movementId ? second : first;
        if (reversal.state() != TransactionState.DONE || payment.state() != TransactionState.REVERSED)
            throw Refusal.conflict("payments.notAssigned");
        List<Allocations.Live> before = allocations.reversed(paymentId);
        Ledger.Work work = ledger.begin(before.stream()
                .map(Allocations.Live::documentId)
                .filter(Objects::nonNull)
                .toList());
        for (Allocations.Live one : before) {
            allocations.add(paymentId, one.customerId(), one.documentId(), one.amount(), PaidHow.PERSON);
            if (one.documentId() == null) work.hold(one.customerId(), one.amount());
            else work.pay(one.documentId(), one.amount());
        }
        transactions.assigned(
                payment, before.stream().map(Allocations.Live::amount).reduce(payment.assigned(), (a, b) -> a.plus(b)));
        transactions.waitsAgain(movementId, reason);
        book.postCameBack(clock.today(), reversal.amount(), work.finish(), payment.text());
    }
}
