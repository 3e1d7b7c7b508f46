package ch.guichet.acceptance;

/** What a yes can be given to (rule 6). */
public enum SubjectKind {
    TERMS,
    QUOTE,
    URGENCY,
    PAID_WORK,
    /** A Support Credit that is ordered. */
    PACK
}
