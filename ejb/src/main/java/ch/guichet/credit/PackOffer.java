package ch.guichet.credit;

import ch.guichet.catalog.Pack;
import ch.guichet.shared.Money;

/**
 * A pack as it can be sold today, with what the customer would pay.
 *
 * @param vatBasisPoints the rate of a time pack; null for a value pack, whose VAT is due when it is used (rule 18)
 * @param rounding what brings the amount to 0.05
 * @param gross what is to pay
 */
public record PackOffer(Pack pack, Integer vatBasisPoints, Money vat, Money rounding, Money gross) {
    /** @param inCoins whether the amount to pay is a multiple of 0.05 */
    static PackOffer of(Pack pack, Integer vatBasisPoints, boolean inCoins) {
        Money vat = vatBasisPoints == null ? Money.ZERO : pack.netPrice().vatAt(vatBasisPoints);
        Money exact = pack.netPrice().plus(vat);
        Money due = inCoins ? exact.roundedToFiveRappen() : exact;
        return new PackOffer(pack, vatBasisPoints, vat, due.minus(exact), due);
    }
}
