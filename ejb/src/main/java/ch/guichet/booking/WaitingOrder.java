package ch.guichet.booking;

import ch.guichet.shared.Minutes;
import java.time.LocalDate;

/**
 * What a contact wants to be told about.
 *
 * @param service code
 * @param minutes one of the service's durations, or null for its shortest
 * @param specialistId whom he wants, or null for whoever is free
 * @param first and last day on which it would suit, at most 92 days
 */
public record WaitingOrder(
        long customerId, String service, Minutes minutes, Long specialistId, LocalDate first, LocalDate last) {}
