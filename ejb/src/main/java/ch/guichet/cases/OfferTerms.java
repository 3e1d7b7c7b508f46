package ch.guichet.cases;

import ch.guichet.catalog.HourlyPrice;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;

/**
 * What an offer promises, and what its estimate comes to.
 *
 * @param vatBasisPoints the rate on the offer's day; work is taxed at the rate of its own day
 * @param travel what a visit to the customer costs, without VAT; zero when none is charged
 */
record OfferTerms(HourlyPrice price, Minutes estimate, int vatBasisPoints, Money travel) {
    /** Work that never leads to the customer's place. */
    OfferTerms(HourlyPrice price, Minutes estimate, int vatBasisPoints) {
        this(price, estimate, vatBasisPoints, Money.ZERO);
    }

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
