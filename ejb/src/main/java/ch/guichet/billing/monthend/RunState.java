package ch.guichet.billing.monthend;

/** How far a run has come. Each state is left only by the verb that names the next one. */
public enum RunState {
    /** Drafts are being made. */
    DRAFTING,
    /** Drafts are complete and wait for finance. */
    READY,
    /** Approved: lots are debited, numbers given, documents posted. */
    POSTING,
    /** Everything is posted and proved. */
    POSTED,
    /** Given up before posting; nothing of it remains but this row. */
    DISCARDED
}
