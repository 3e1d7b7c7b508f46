package ch.guichet.booking;

import ch.guichet.files.NewFile;
import ch.guichet.shared.Minutes;
import java.time.Instant;
import java.util.List;

/**
 * What a contact wants to book.
 *
 * @param service code
 * @param duration in minutes, or null for the service's shortest
 * @param start of a free slot
 * @param specialistId whom he wants, or null for whoever is free
 * @param caseId what it is about, or null when the subject says it
 * @param subject in a few words, at most 200 characters
 * @param hold id of the slot kept for him, or null
 * @param clientKey the same key of the same company again is the same booking; at most 100 characters, or null
 * @param instead id of the appointment that the publisher took back and this one replaces, or null
 * @param files sent along, looked at as everywhere
 * @param language that the specialist speaks, two letters, or null for any
 */
public record BookingOrder(
        long customerId,
        String service,
        Minutes duration,
        Instant start,
        Long specialistId,
        Long caseId,
        String subject,
        Long hold,
        String clientKey,
        Long instead,
        List<NewFile> files,
        String language) {

    public BookingOrder {
        files = List.copyOf(files);
    }

    /** An order without files, in place of nothing, in whatever language. */
    public BookingOrder(
            long customerId,
            String service,
            Minutes duration,
            Instant start,
            Long specialistId,
            Long caseId,
            String subject,
            Long hold,
            String clientKey) {
        this(
                customerId,
                service,
                duration,
                start,
                specialistId,
                caseId,
                subject,
                hold,
                clientKey,
                null,
                List.of(),
                null);
    }

    SlotWish wish() {
        return new SlotWish(specialistId, language);
    }
}
