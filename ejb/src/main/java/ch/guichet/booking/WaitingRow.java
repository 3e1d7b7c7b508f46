package ch.guichet.booking;

import ch.guichet.shared.Minutes;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody who waits, as he is shown.
 *
 * @param specialistName whom he wants, or null
 * @param lastCall the start of the slot he was told about last, or null
 * @param calledAt when he was told, or null
 */
public record WaitingRow(
        long id,
        long customerId,
        String customerName,
        String contactName,
        String service,
        String serviceName,
        Minutes minutes,
        Long specialistId,
        String specialistName,
        LocalDate firstDay,
        LocalDate lastDay,
        Instant askedAt,
        Instant lastCall,
        Instant calledAt) {}
