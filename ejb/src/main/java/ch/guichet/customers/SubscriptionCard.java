package ch.guichet.customers;

import java.time.LocalDate;

/**
 * A subscription and its days.
 *
 * @param validTo the last day, inclusive; of the present term while it renews
 * @param renews whether it goes on by itself from term to term, until notice is given
 * @param noticeGivenOn the day of the notice, or null; then validTo is the last day of all
 */
public record SubscriptionCard(
        long id,
        SubscriptionKind kind,
        String product,
        String licenceNumber,
        LocalDate validFrom,
        LocalDate validTo,
        boolean renews,
        LocalDate noticeGivenOn) {
    /** One with a last day. */
    public SubscriptionCard(
            long id,
            SubscriptionKind kind,
            String product,
            String licenceNumber,
            LocalDate validFrom,
            LocalDate validTo) {
        this(id, kind, product, licenceNumber, validFrom, validTo, false, null);
    }

    /** Whether it goes on after its present term. */
    public boolean goesOn() {
        return renews && noticeGivenOn == null;
    }

    /** Whether this day is one of its days. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && (goesOn() || !day.isAfter(validTo));
    }
}
