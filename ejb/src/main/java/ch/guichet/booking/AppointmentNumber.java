package ch.guichet.booking;

import java.time.Instant;

/** What was booked. */
public record AppointmentNumber(long id, int number, Instant start, Instant end) {}
