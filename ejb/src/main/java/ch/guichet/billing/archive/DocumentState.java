package ch.guichet.billing.archive;

/** How far a document has come; only a posted one exists for the customer. */
public enum DocumentState {
    DRAFT,
    /** Approved, lots debited, no number yet. */
    SETTLED,
    /** Numbered, not in the books yet. */
    NUMBERED,
    /** In the books; from here on it never changes (rule 23). */
    POSTED
}
