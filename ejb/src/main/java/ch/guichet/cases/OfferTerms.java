package ch.guichet.cases;

import ch.guichet.catalog.HourlyPrice;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;

/**
 * What an offer promises, and what its estimate comes to.
 *
 * @param vatBasisPoints the rate on the offer's day; work is taxed at the rate of its own day
 */
record OfferTerms(HourlyPrice price, Minutes estimate, int vatBasisPoints) {
    /** The estimate as it would be accounted: up to the unit, at least the minimum (rule 17). */
    Minutes accounted() {
        return Minutes.accounted(estimate.value() * 60L, price.unit(), price.minimum());
    }

    Money net() {
        return price.net().forMinutes(accounted());
    }

    Money vat() {
        return net().vatAt(vatBasisPoints);
    }

    Money gross() {
        return net().plus(vat());
    }
}
