package ch.guichet.booking;

import ch.guichet.shared.Minutes;
import java.time.LocalDate;

/**
 * Which slots somebody wants to see.
 *
 * @param service code; another is refused as booking.service
 * @param duration one of the service's, or null for its shortest; another is refused as booking.duration
 * @param first and last day, at most 92 days; more is refused as booking.range
 * @param specialistId whom he wants, or null
 */
public record SlotQuestion(String service, Minutes duration, LocalDate first, LocalDate last, Long specialistId) {}
