package ch.guichet.payments.ledger;

import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** What customers have with us: used for another document, or paid back. The payments it came from stay known. */
@ApplicationScoped
class Balances {
    @Inject
    private Allocations allocations;

    @Inject
    private Transactions transactions;

    @Inject
    private Ledger ledger;

    @Inject
    private DecisionBook book;

    @Inject
    private PostingDay days;

    /** @throws Refusal {@code payments.balanceTooSmall} */
    void use(long customerId, long documentId, Money amount) {
        Ledger.Work work = begin(customerId, amount, documentId);
        Money left = amount;
        for (Allocations.Live one : allocations.onBalance(customerId)) {
            if (left.isZero()) break;
            Money take = left.min(one.amount());
            allocations.undo(one, "used");
            allocations.again(one, one.amount().minus(take));
            allocations.add(one.transactionId(), customerId, documentId, take, PaidHow.BALANCE);
            left = left.minus(take);
        }
        if (!left.isZero()) throw Refusal.conflict("payments.balanceUsed");
        if (work.pay(documentId, amount) != customerId) throw Refusal.notFound();
        work.hold(customerId, amount.negated());
        ledger.decide(ledger.newDecision(), work.finish(), "");
    }

    /** Money that left the account went back to a customer. @throws Refusal {@code payments.balanceTooSmall} */
    void refund(long transactionId, long customerId) {
        Incoming money = transactions.lock(transactionId);
        money.mustBeOutgoing();
        Ledger.Work work = begin(customerId, money.amount(), null);
        allocations.add(transactionId, customerId, null, money.amount().negated(), PaidHow.REFUND);
        work.hold(customerId, money.amount().negated());
        transactions.assigned(money, money.amount());
        book.postBack(days.of(money.bookedOn()), transactionId, money.amount(), work.finish(), money.text());
    }

    /** Brings as much of what lies on paid documents to the balance as is needed. */
    private Ledger.Work begin(long customerId, Money needed, Long target) {
        if (!needed.isPositive()) throw Refusal.invalid("payments.amount");
        List<Long> paidTooMuch = allocations.withSurplus(customerId);
        List<Long> all = new ArrayList<>(paidTooMuch);
        if (target != null) all.add(target);
        Ledger.Work work = ledger.begin(all);
        Money missing = needed.minus(allocations.held(customerId));
        for (long document : paidTooMuch) {
            if (!missing.isPositive()) break;
            Money take = missing.min(work.surplus(document));
            free(work, document, take);
            missing = missing.minus(take);
        }
        if (missing.isPositive()) throw Refusal.conflict("payments.balanceTooSmall");
        return work;
    }

    private void free(Ledger.Work work, long document, Money amount) {
        Money left = amount;
        for (Allocations.Live one : allocations.ofDocument(document)) {
            if (left.isZero()) return;
            Money take = left.min(one.amount());
            allocations.undo(one, "moved");
            allocations.again(one, one.amount().minus(take));
            allocations.add(one.transactionId(), one.customerId(), null, take, PaidHow.BALANCE);
            work.pay(document, take.negated());
            work.hold(one.customerId(), take);
            left = left.minus(take);
        }
    }
}
