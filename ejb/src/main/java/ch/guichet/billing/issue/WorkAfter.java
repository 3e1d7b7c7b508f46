package ch.guichet.billing.issue;

/** What becomes of the work on a document that is taken back. */
public enum WorkAfter {
    /** It waits for the next month-end, at the price that was agreed. */
    BILL_AGAIN,
    /** It is never billed. */
    WRITE_OFF
}
