package ch.guichet.billing.rating;

/** What a line of a document is. */
public enum LineKind {
    /** Time at the agreed price; work carries VAT. */
    WORK,
    /** Work at the price of a quote: fixed, or by its hours up to the ceiling (rule 15). It carries VAT. */
    QUOTE,
    /** What urgency adds to an intervention, once: money with VAT that no time pack pays (rule 16). */
    URGENCY,
    /** A visit to the customer, at the price that was accepted with the work: money with VAT that no time pack pays. */
    TRAVEL,
    /** Time that is given away: it is shown with its reason and costs nothing. */
    GOODWILL,
    /** Time taken from a time pack, whose VAT was paid when it was sold: no amount, no VAT (rule 18). */
    TIME_CREDIT,
    /** Money taken from a value pack, which pays for work including its VAT (rule 18). */
    VALUE_CREDIT,
    /** Cancelled too late, by the rule accepted at the booking: money without VAT that no pack pays (rule 11). */
    CANCEL_FEE,
    /** As above, because nobody came. */
    NO_SHOW_FEE,
    /** A Support Credit that was sold, on its own invoice; a time pack carries its VAT here (rule 18). */
    PACK;

    /** Whether it is owed for something that did not take place. */
    public boolean fee() {
        return this == CANCEL_FEE || this == NO_SHOW_FEE;
    }
}
