package ch.guichet.booking;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A time that can be booked now.
 *
 * @param start of the appointment itself, without buffers
 * @param end elapsed time after the start
 * @param specialists who are free then, who has least to do that day first
 */
public record Slot(Instant start, Instant end, List<Long> specialists) implements Serializable {
    public Slot {
        specialists = List.copyOf(specialists);
    }
}
