package ch.guichet.booking;

/** Why an appointment that did not take place costs something. */
public enum FeeKind {
    /** Cancelled after the last free moment. */
    CANCEL_FEE,
    /** Nobody came. */
    NO_SHOW_FEE
}
