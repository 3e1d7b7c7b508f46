package ch.guichet.customers;

/** What was changed about a customer. */
public enum CustomerEventKind {
    SUBSCRIBED,
    NOTICE,
    NOTICE_WITHDRAWN,
    CORRECTED,
    HOLD,
    RELEASE
}
