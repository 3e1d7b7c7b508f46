package ch.guichet.billing.rating;

/** What a line of a document is. */
public enum LineKind {
    /** Time at the agreed price; the only kind so far that carries a net amount and VAT. */
    WORK,
    /** Time taken from a time pack, whose VAT was paid when it was sold: no amount, no VAT (rule 18). */
    TIME_CREDIT,
    /** Money taken from a value pack, which pays for work including its VAT (rule 18). */
    VALUE_CREDIT
}
