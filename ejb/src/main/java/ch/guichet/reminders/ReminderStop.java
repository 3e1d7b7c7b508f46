package ch.guichet.reminders;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A stop.
 *
 * @param document the number of the one document it is about, or null for all of the customer's
 * @param until last day, inclusive; null until it is lifted
 * @param liftedBy null while it stands
 */
public record ReminderStop(
        long id,
        long customerId,
        int customerNumber,
        String customer,
        String document,
        StopKind kind,
        String reason,
        LocalDate until,
        String setBy,
        Instant setAt,
        String liftedBy,
        Instant liftedAt) {}
