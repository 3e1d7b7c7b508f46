package ch.guichet.billing.rating;

import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;

/**
 * What the version in force of a quote promises, and what of it stands on earlier documents (rules 13 and 15).
 *
 * @param label number and version as printed, for example {@code 17/2}
 * @param fixedNet fixed prices and travel less the discount, CHF without VAT; negative when the discount is larger
 * @param ceilingNet hours are billed up to this
 * @param billedNet what was billed under any version of the quote
 * @param billedSeconds raw seconds under the quote that stand on earlier documents
 */
public record QuotedPrice(
        long quoteId, String label, Money fixedNet, Money ceilingNet, Money billedNet, long billedSeconds) {

    /** All that may be billed once so many seconds are worked, at the price of an hour that was agreed. */
    Money upTo(Minutes accounted, Money hourlyNet) {
        Money all = fixedNet.plus(hourlyNet.forMinutes(accounted).min(ceilingNet));
        return all.isNegative() ? Money.ZERO : all;
    }
}
