package ch.guichet.payments.ledger;

/** Where a movement of the bank account stands. */
public enum TransactionState {
    /** Money that came in and is not wholly assigned: a person decides. */
    OPEN,
    /** Wholly assigned. */
    DONE,
    /** Not a payment by itself; a person says what it is. */
    ASIDE,
    /** Put away by a person: it is booked elsewhere, or nothing is to be done. */
    CLOSED,
    /** A payment that another movement took back. */
    REVERSED,
    /** Read before, in another file. */
    DUPLICATE,
    /** Its details are in another message. */
    ELSEWHERE
}
