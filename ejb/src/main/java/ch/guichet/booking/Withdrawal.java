package ch.guichet.booking;

import java.time.Instant;
import java.util.List;

/**
 * What followed when the publisher took an appointment back.
 *
 * @param proposals other times, up to three, that were free then
 * @param replacedBy the appointment that was booked instead, or null
 */
public record Withdrawal(List<Instant> proposals, Long replacedBy) {
    public Withdrawal {
        proposals = List.copyOf(proposals);
    }
}
