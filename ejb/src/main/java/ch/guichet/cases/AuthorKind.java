package ch.guichet.cases;

/** Which side wrote a message. */
public enum AuthorKind {
    CUSTOMER,
    DESK
}
