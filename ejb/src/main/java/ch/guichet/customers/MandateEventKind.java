package ch.guichet.customers;

/** What happened to somebody's right to act for a company. */
public enum MandateEventKind {
    INVITED,
    CHANGED,
    REMOVED,
    RESTORED
}
