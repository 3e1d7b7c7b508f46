package ch.guichet.api.admin;

import ch.guichet.catalog.HourlyPrice;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * What an hour costs from a day on.
 *
 * @param net CHF without VAT for 60 minutes
 * @param unitMinutes accounted time is a multiple of it
 * @param minimumMinutes the least that is accounted for an intervention
 */
public record Price(
        @NotNull Money net,
        @NotNull Minutes unitMinutes,
        @NotNull Minutes minimumMinutes,
        @NotNull LocalDate validFrom) {

    static Price of(HourlyPrice price) {
        return new Price(price.net(), price.unit(), price.minimum(), price.validFrom());
    }

    HourlyPrice price() {
        return new HourlyPrice(net, unitMinutes, minimumMinutes, validFrom);
    }
}
