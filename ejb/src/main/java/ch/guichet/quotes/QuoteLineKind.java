package ch.guichet.quotes;

/** What a line of a quote promises. */
public enum QuoteLineKind {
    /** A result at a price, whatever it takes. */
    FIXED_PRICE,
    /** Time at the price of an hour, never more than its ceiling (rule 15). */
    EFFORT_WITH_CEILING,
    TRAVEL,
    /** A Support Credit, sold when the quote is accepted (rule 18). */
    PACK
}
