package ch.guichet.customers;

import ch.guichet.shared.Refusal;
import java.time.LocalDate;

/**
 * A subscription to be entered.
 *
 * @param validTo the last day, inclusive; of the first term when it renews
 * @param renews whether it goes on by the year until notice is given
 */
public record NewSubscription(
        SubscriptionKind kind,
        String product,
        String licenceNumber,
        LocalDate validFrom,
        LocalDate validTo,
        boolean renews) {

    /** @throws Refusal {@code customers.product}, {@code customers.licence}, {@code customers.subscriptionDays} */
    public NewSubscription {
        product = product == null ? "" : product.strip();
        if (product.isEmpty() || product.length() > 60) throw Refusal.invalid("customers.product", 60);
        licenceNumber = licenceNumber == null ? "" : licenceNumber.strip();
        if (licenceNumber.isEmpty() || licenceNumber.length() > 30) throw Refusal.invalid("customers.licence", 30);
        if (validTo.isBefore(validFrom)) throw Refusal.invalid("customers.subscriptionDays", validFrom, validTo);
    }

    /** One that ends by itself. */
    public NewSubscription(
            SubscriptionKind kind, String product, String licenceNumber, LocalDate validFrom, LocalDate validTo) {
        this(kind, product, licenceNumber, validFrom, validTo, false);
    }
}
