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
 * @param language that the specialist speaks, two letters, or null for any
 */
public record SlotQuestion(
        String service, Minutes duration, LocalDate first, LocalDate last, Long specialistId, String language) {

    /** In whatever language. */
    public SlotQuestion(String service, Minutes duration, LocalDate first, LocalDate last, Long specialistId) {
        this(service, duration, first, last, specialistId, null);
    }

    SlotWish wish() {
        return new SlotWish(specialistId, language);
    }
}
