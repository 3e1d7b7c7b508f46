package ch.guichet.urgency;

/** Where the offer of an urgent intervention stands. */
public enum UrgencyState {
    SENT,
    /** Somebody of the company has read it, signed in. */
    SEEN,
    /** The yes came before the work: the surcharge may be charged. */
    ACCEPTED,
    REFUSED,
    /** The yes came after the work had begun: it is proved, and adds nothing. */
    TOO_LATE,
    /** The house took it back. */
    WITHDRAWN,
    /** Nobody answered in time. */
    LAPSED;

    /** Whether it can still be decided. */
    public boolean open() {
        return this == SENT || this == SEEN;
    }
}
