package ch.guichet.cases;

/** Where a version of an offer stands. Only an open one can be decided. */
public enum OfferState {
    OPEN,
    ACCEPTED,
    DECLINED,
    /** A later version took its place before it was decided. */
    SUPERSEDED,
    /** The case was closed before it was decided. */
    WITHDRAWN
}
