package ch.guichet.credit;

/** How a lot stands on a day. */
public enum LotState {
    /** Sold, not paid yet. */
    UNPAID,
    /** Its order was taken back before it was paid. */
    CANCELLED,
    USABLE,
    /** The bank took its payment back. */
    FROZEN,
    /** Nothing is left in it. */
    USED_UP,
    /** Its last day is over. */
    LAPSED
}
