package ch.guichet.api.urgency;

import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import ch.guichet.urgency.UrgencyCost;

/**
 * What an urgent intervention costs.
 *
 * @param surcharge on top of the intervention, once, without VAT
 * @param firstMinutes the least that is accounted
 * @param least surcharge and that time, without VAT; {@code gross} is the same incl. VAT
 */
public record Cost(
        Money surcharge,
        Money hourlyNet,
        Minutes unitMinutes,
        Minutes minimumMinutes,
        Minutes firstMinutes,
        Money least,
        int vatBasisPoints,
        Money vat,
        Money gross) {
    static Cost of(UrgencyCost cost) {
        return new Cost(
                cost.surcharge(),
                cost.hourlyNet(),
                cost.unit(),
                cost.minimum(),
                cost.first(),
                cost.least(),
                cost.vatBasisPoints(),
                cost.vat(),
                cost.gross());
    }
}
