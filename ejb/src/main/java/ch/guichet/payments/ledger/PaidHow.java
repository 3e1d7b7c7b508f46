package ch.guichet.payments.ledger;

/** PaidHow a payment found what it pays. */
public enum PaidHow {
    /** By its reference, exactly. */
    REFERENCE,
    /** Somebody said so. */
    PERSON,
    /** From the customer's balance. */
    BALANCE,
    /** Paid back to the customer. */
    REFUND
}
