package ch.guichet.booking;

import ch.guichet.shared.Minutes;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Who waits for what.
 *
 * @param specialistId whom he wants, or null for whoever is free
 * @param lastDay until which he waits, inclusive
 * @param seenUntil up to which day the slots were looked at; later ones could not be booked then
 */
record WaitingWish(
        long id,
        long customerId,
        long contactId,
        long serviceId,
        Minutes minutes,
        Long specialistId,
        LocalDate firstDay,
        LocalDate lastDay,
        Instant askedAt,
        LocalDate seenUntil) {

    /** What is looked for, the same for all who want the same. */
    record Wanted(long serviceId, Minutes minutes, Long specialistId) {}

    Wanted wanted() {
        return new Wanted(serviceId, minutes, specialistId);
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
