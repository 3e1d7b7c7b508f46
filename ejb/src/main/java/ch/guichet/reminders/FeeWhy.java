package ch.guichet.reminders;

/** Why a reminder costs a fee or none. */
public enum FeeWhy {
    /** The terms in force at the order state one. */
    TERMS,
    /** The house charges it whatever the terms say, by its setting. */
    SETTING,
    /** The terms in force at the order state none. */
    NO_TERMS,
    /** This level costs nothing. */
    FREE
}
