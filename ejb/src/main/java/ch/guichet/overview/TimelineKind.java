package ch.guichet.overview;

/** What a customer's timeline is made of, in the order in which things of the same instant are shown. */
public enum TimelineKind {
    /** A case came in or was answered. */
    CASE,
    /** Paid work was offered, accepted, declined or withdrawn. */
    OFFER,
    /** Time was logged. */
    WORK,
    /** An appointment was booked, cancelled or missed; a fee for it is owed, or was let go. */
    BOOKING,
    /** An invoice or statement was posted. */
    DOCUMENT,
    /** Support Credit was sold, paid, used or lapsed. */
    CREDIT,
    /** A subscription or the hold was changed. */
    SUBSCRIPTION,
    /** Somebody may act for the company, or no more. */
    PERSON,
    /** A letter about one of its cases was written. */
    LETTER,
    /** A quote was sent, asked about or decided. */
    QUOTE,
    /** Urgent help was offered or decided. */
    URGENCY,
    /** Money came, was taken back or given back. */
    PAYMENT,
    /** What is not paid was asked for again. */
    REMINDER
}
