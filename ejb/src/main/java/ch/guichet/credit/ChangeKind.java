package ch.guichet.credit;

/** What a person may do to a lot by hand. */
public enum ChangeKind {
    /** So much more or less in the lot. */
    ADJUSTMENT,
    /** So much of the lot becomes a lot of another company. */
    TRANSFER
}
