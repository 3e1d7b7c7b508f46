package ch.guichet.cases;

/** Where a case stands. */
public enum CaseState {
    /** Received, nobody has answered. */
    NEW,
    /** The desk's turn. */
    OPEN,
    /** The customer's turn. */
    WAITING,
    CLOSED
}
