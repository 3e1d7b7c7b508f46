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
 * @param list code of a list of its own, which a service can be charged by; null for the standard price
 */
public record Price(
        @NotNull Money net,
        @NotNull Minutes unitMinutes,
        @NotNull Minutes minimumMinutes,
        @NotNull LocalDate validFrom,
        String list) {

    static Price of(HourlyPrice price, String list) {
        return new Price(price.net(), price.unit(), price.minimum(), price.validFrom(), list);
    }

    HourlyPrice price() {
        return new HourlyPrice(net, unitMinutes, minimumMinutes, validFrom);
    }
}
