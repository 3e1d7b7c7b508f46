package ch.guichet.credit;

import ch.guichet.catalog.Pack;
import ch.guichet.shared.Money;

/**
 * A pack as it can be sold today, with what the customer would pay.
 *
 * @param vatBasisPoints the rate of a time pack; null for a value pack, whose VAT is due when it is used (rule 18)
 * @param gross what is to pay
 */
public record PackOffer(Pack pack, Integer vatBasisPoints, Money vat, Money gross) {
    static PackOffer of(Pack pack, Integer vatBasisPoints) {
        Money vat = vatBasisPoints == null ? Money.ZERO : pack.netPrice().vatAt(vatBasisPoints);
        return new PackOffer(pack, vatBasisPoints, vat, pack.netPrice().plus(vat));
    }
}
