package ch.guichet.figures;

/** What was earned for. */
public enum ServiceKind {
    /** An appointment that was booked; its service has a name. */
    BOOKED,
    /** Paid work on a case. */
    CASE,
    /** Work of an accepted quote. */
    QUOTE,
    URGENCY,
    /** Fees for what did not take place. */
    FEE
}
