package ch.guichet.billing.monthend;

/** Whether a run is meant. */
public enum RunMode {
    /** Drafts are made to be looked at and change nothing. */
    DRY_RUN,
    /** Drafts are posted once finance approves them. */
    REAL
}
