package ch.guichet.booking;

import ch.guichet.shared.Minutes;
import java.time.Instant;

/**
 * What a contact wants to book.
 *
 * @param service code
 * @param duration in minutes, or null for the service's shortest
 * @param start of a free slot
 * @param specialistId whom he wants, or null for whoever is free
 * @param caseId what it is about, or null when the subject says it
 * @param subject in a few words, at most 200 characters
 * @param hold id of the slot kept for him, or null
 * @param clientKey the same key of the same company again is the same booking; at most 100 characters, or null
 */
public record BookingOrder(
        long customerId,
        String service,
        Minutes duration,
        Instant start,
        Long specialistId,
        Long caseId,
        String subject,
        Long hold,
        String clientKey) {}
