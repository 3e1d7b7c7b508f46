package ch.guichet.acceptance;

/** How a yes reached us (rule 6). */
public enum Channel {
    PORTAL,
    MAILED_LINK,
    MAILED_REPLY,
    DESK_PHONE
}
