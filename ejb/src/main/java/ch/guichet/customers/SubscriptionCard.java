package ch.guichet.customers;

import java.time.LocalDate;

/**
 * A subscription and its days.
 *
 * @param validTo the last day, inclusive
 */
public record SubscriptionCard(
        long id, SubscriptionKind kind, String product, String licenceNumber, LocalDate validFrom, LocalDate validTo) {}
