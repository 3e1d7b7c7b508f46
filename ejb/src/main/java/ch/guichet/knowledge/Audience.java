package ch.guichet.knowledge;

/** Who may read an article. */
public enum Audience {
    /** Customers in the portal, and the desk. */
    PUBLIC,
    /** The desk alone. */
    INTERNAL
}
