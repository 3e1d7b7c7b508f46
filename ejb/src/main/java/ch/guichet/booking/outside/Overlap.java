package ch.guichet.booking.outside;

import java.time.Instant;

/** An appointment at a time when its specialist is busy elsewhere. It stands; somebody has to settle it. */
public record Overlap(
        long appointmentId,
        int number,
        String specialistName,
        String subject,
        Instant start,
        Instant end,
        Instant busyFrom,
        Instant busyUntil) {}
