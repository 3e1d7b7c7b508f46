package ch.guichet.api.customers;

import ch.guichet.customers.NewSubscription;
import ch.guichet.customers.SubscriptionKind;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A subscription to be entered.
 *
 * @param validTo the last day, inclusive
 */
public record SubscriptionBody(
        @NotNull SubscriptionKind kind,
        String product,
        String licenceNumber,
        @NotNull LocalDate validFrom,
        @NotNull LocalDate validTo) {

    NewSubscription subscription() {
        return new NewSubscription(kind, product, licenceNumber, validFrom, validTo);
    }
}
