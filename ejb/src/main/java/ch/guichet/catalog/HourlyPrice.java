package ch.guichet.catalog;

import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import java.time.LocalDate;

/**
 * What an hour of a specialist costs from a day on.
 *
 * @param net CHF without VAT for 60 minutes
 * @param unit accounted time is a multiple of it
 * @param minimum the least that is accounted for an intervention
 */
public record HourlyPrice(Money net, Minutes unit, Minutes minimum, LocalDate validFrom) {
    /** @throws Refusal {@code catalog.priceNegative}, {@code catalog.unitZero} */
    public HourlyPrice {
        if (net.isNegative()) throw Refusal.invalid("catalog.priceNegative", net);
        if (unit.isZero()) throw Refusal.invalid("catalog.unitZero");
    }
}
