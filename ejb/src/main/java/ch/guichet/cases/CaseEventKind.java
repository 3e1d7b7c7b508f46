package ch.guichet.cases;

/** What is done with a case, beside what is said in it. */
public enum CaseEventKind {
    ASSIGNED,
    RELEASED,
    CLASSIFIED,
    /** It waits until a day. */
    FOLLOW_UP,
    FOLLOW_UP_CLEARED,
    /** The day has come, so it is the desk's turn again. */
    RETURNED,
    CLOSED,
    REOPENED,
    /** Another case was merged into it. */
    MERGED,
    /** The other case is a case of its own again. */
    SEPARATED,
    /** What was done last was taken back. */
    UNDONE
}
