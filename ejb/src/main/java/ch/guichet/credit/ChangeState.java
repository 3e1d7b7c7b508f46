package ch.guichet.credit;

/** How a proposed change stands. */
public enum ChangeState {
    PROPOSED,
    APPROVED,
    /** Somebody said no, or its author took it back. */
    DECLINED
}
