package ch.guichet.quotes;

/** Where a version of a quote stands (rule 13). */
public enum QuoteState {
    DRAFT,
    /** It costs more than one person may promise: a second one decides. */
    IN_APPROVAL,
    SENT,
    ACCEPTED,
    DECLINED,
    LAPSED,
    /** A later version took its place; what was accepted of it stays proved. */
    SUPERSEDED,
    /** The house took it back before anybody decided. */
    WITHDRAWN;

    /** Whether it can still be changed. */
    public boolean isBeingWritten() {
        return this == DRAFT || this == IN_APPROVAL;
    }
}
