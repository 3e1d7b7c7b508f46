package ch.guichet.interventions;

/** Where paid work stands. */
public enum InterventionState {
    /** Time may be logged. */
    OPEN,
    /** All is logged; the next month-end bills it. */
    DONE,
    /** Its customer contests it: no month-end bills it before he is answered. */
    DISPUTED
}
