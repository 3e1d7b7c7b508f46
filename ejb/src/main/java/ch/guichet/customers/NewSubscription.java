package ch.guichet.customers;

import ch.guichet.shared.Refusal;
import java.time.LocalDate;

/**
 * A subscription to be entered.
 *
 * @param validTo the last day, inclusive
 */
public record NewSubscription(
        SubscriptionKind kind, String product, String licenceNumber, LocalDate validFrom, LocalDate validTo) {

    /** @throws Refusal {@code customers.product}, {@code customers.licence}, {@code customers.subscriptionDays} */
    public NewSubscription {
        product = product == null ? "" : product.strip();
        if (product.isEmpty() || product.length() > 60) throw Refusal.invalid("customers.product", 60);
        licenceNumber = licenceNumber == null ? "" : licenceNumber.strip();
        if (licenceNumber.isEmpty() || licenceNumber.length() > 30) throw Refusal.invalid("customers.licence", 30);
        if (validTo.isBefore(validFrom)) throw Refusal.invalid("customers.subscriptionDays", validFrom, validTo);
    }
}
