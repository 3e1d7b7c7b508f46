package ch.guichet.booking;

/** How a booked intervention is done. */
public enum ServiceKind {
    PHONE,
    REMOTE,
    TRAINING,
    ON_SITE
}
