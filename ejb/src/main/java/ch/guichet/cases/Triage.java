package ch.guichet.cases;

/** Short question of everyday use, or work that costs (rule 4). */
public enum Triage {
    /** Nobody has decided yet. */
    UNSURE,
    FREE,
    PAID
}
