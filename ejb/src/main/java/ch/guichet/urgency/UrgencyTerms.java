package ch.guichet.urgency;

import ch.guichet.catalog.HourlyPrice;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What an offer promises, frozen when it is sent (rules 16 and 17).
 *
 * @param surcharge on top of the intervention, without VAT
 * @param priceValidFrom since when the price of the hour is the list's
 * @param vatBasisPoints the rate of the offer's day; work is taxed at the rate of its own day
 */
@Embeddable
record UrgencyTerms(
        @Column(name = "surcharge_cents", updatable = false) Money surcharge,

        @Column(name = "hourly_net_cents", updatable = false)
        Money hourlyNet,

        @Column(name = "unit_minutes", updatable = false) Minutes unit,
        @Column(name = "minimum_minutes", updatable = false) Minutes minimum,

        @Column(name = "price_valid_from", updatable = false)
        LocalDate priceValidFrom,

        @Column(name = "vat_basis_points", updatable = false)
        int vatBasisPoints) {

    /** What the first minute of work makes it cost. */
    UrgencyCost cost() {
        Minutes first = Minutes.accounted(1, unit, minimum);
        Money least = surcharge.plus(hourlyNet.forMinutes(first));
        return new UrgencyCost(
                surcharge,
                hourlyNet,
                unit,
                minimum,
                priceValidFrom,
                first,
                least,
                vatBasisPoints,
                least.vatAt(vatBasisPoints),
                least.plus(least.vatAt(vatBasisPoints)));
    }

    HourlyPrice price() {
        return new HourlyPrice(hourlyNet, unit, minimum, priceValidFrom);
    }
}
