package ch.guichet.booking.outside;

import java.time.Instant;

/**
 * A specialist's calendar elsewhere, as it is shown. Its address is a secret and is not.
 *
 * @param place the address's host
 * @param readAt when it was last read, or null
 * @param fault why it could not be read since, or null
 * @param busy how many busy times are known of it
 */
public record OutsideCalendar(
        long specialistId,
        String specialistName,
        String place,
        Instant readAt,
        CalendarFault fault,
        Instant faultAt,
        int busy) {}
