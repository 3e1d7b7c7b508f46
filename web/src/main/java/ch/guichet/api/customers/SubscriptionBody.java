package ch.guichet.api.customers;

import ch.guichet.customers.NewSubscription;
import ch.guichet.customers.SubscriptionKind;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A subscription to be entered.
 *
 * @param validTo the last day, inclusive; of the first term when it renews
 * @param renews whether it goes on by the year until notice is given; false when left out
 */
public record SubscriptionBody(
        @NotNull SubscriptionKind kind,
        String product,
        String licenceNumber,
        @NotNull LocalDate validFrom,
        @NotNull LocalDate validTo,
        Boolean renews) {

    NewSubscription subscription() {
        return new NewSubscription(kind, product, licenceNumber, validFrom, validTo, Boolean.TRUE.equals(renews));
    }
}
