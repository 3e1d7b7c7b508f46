package ch.guichet.payments.ledger;

/** What a line of a statement of account is. */
public enum StatementKind {
    INVOICE,
    PAYMENT,
    REVERSAL,
    REFUND,
    /** Costs and interest of a reminder. */
    REMINDER,
    ROUNDING
}
