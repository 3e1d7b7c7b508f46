package ch.guichet.payments.ledger;

import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What a person decides about money that did not find its way by itself. Each decision is in the books and has a name. */
@Stateless
@RolesAllowed(Roles.FINANCE)
public class PaymentDesk {
    private static final int LONGEST_NOTE = 200;

    private Decisions decisions;
    private Balances balances;
    private OutgoingUndo outgoing;
    private Transactions transactions;
    private BusinessClock clock;

    public PaymentDesk() {}

    @Inject
    PaymentDesk(
            Decisions decisions,
            Balances balances,
            OutgoingUndo outgoing,
            Transactions transactions,
            BusinessClock clock) {
        this.decisions = decisions;
        this.balances = balances;
        this.outgoing = outgoing;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Assigns a payment, whole or split.
     *
     * @param restTo the customer who gets what is left on his balance, or null to let it wait
     * @throws Refusal {@code payments.notAssignable}, {@code payments.moreThanThere}, {@code payments.nothing}
     */
    public void assign(long paymentId, List<Part> parts, Long restTo) {
        decisions.assign(paymentId, parts, restTo, PaidHow.PERSON);
    }

    /** Takes back what a person or the reference has decided: assignments, a refund, a reversal; what is put away waits again. */
    public void undo(long paymentId, String reason) {
        Incoming money = transactions.read(paymentId);
        if (money.state() == TransactionState.CLOSED) transactions.put(paymentId, TransactionState.ASIDE, null, null);
        else if (money.credit()) decisions.undo(paymentId, required(reason));
        else outgoing.undo(paymentId, required(reason));
    }

    /** The bank took a payment back: documents are open again, a pack that it paid is frozen. */
    public void reverse(long reversalId, long paymentId) {
        decisions.reverse(reversalId, paymentId);
    }

    /** Money that left the account was a customer's balance. */
    public void refund(long movementId, long customerId) {
        balances.refund(movementId, customerId);
    }

    /** Pays a document from what the customer has with us. */
    public void useBalance(long customerId, long documentId, Money amount) {
        balances.use(customerId, documentId, amount);
    }

    /** Sorts it behind all others, with a note. */
    public void putAside(long movementId, String note) {
        Incoming money = transactions.lock(movementId);
        if (money.state() != TransactionState.OPEN && money.state() != TransactionState.ASIDE)
            throw Refusal.conflict("payments.notWaiting");
        transactions.put(movementId, money.state(), required(note), clock.now());
    }

    /** Nothing is to be done here: it is booked elsewhere. @throws Refusal {@code payments.stillOpen} for customers' money */
    public void close(long movementId, String note) {
        if (!transactions.lock(movementId).unbooked()) throw Refusal.conflict("payments.stillOpen");
        transactions.put(movementId, TransactionState.CLOSED, required(note), null);
    }

    private static String required(String note) {
        String said = note == null ? "" : note.strip();
        if (said.isEmpty() || said.length() > LONGEST_NOTE) throw Refusal.invalid("payments.reason", LONGEST_NOTE);
        return said;
    }
}
