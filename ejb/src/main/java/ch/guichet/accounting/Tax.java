package ch.guichet.accounting;

import ch.guichet.shared.Money;

/**
 * What a line of the journal means for the tax return.
 *
 * @param basisPoints the rate, 810 is 8.1 %; 0 where no tax is due
 * @param base the net sum, of the sign of the revenue: a credit note takes it back
 */
public record Tax(Kind kind, int basisPoints, Money base) {
    /** Why a sum stands in the return. */
    public enum Kind {
        /** Consideration for a service: its base is turnover, and tax is owed on it. */
        VAT,
        /** Damages, such as a fee for an appointment that did not take place or interest: no consideration (box 910). */
        DAMAGES
    }
}
