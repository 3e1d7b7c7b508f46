package ch.guichet.billing.monthend;

/** How far a range of customers has come within a run, in this order. */
public enum Stage {
    OPEN,
    DRAFTED,
    SETTLED,
    POSTED,
    RENDERED
}
