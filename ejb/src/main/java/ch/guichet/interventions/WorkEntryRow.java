package ch.guichet.interventions;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One stretch of work as a page shows it.
 *
 * @param serviceDate the Zurich day on which it began
 * @param goodwill why it is given away, or null when it is charged
 * @param documentId the document it stands on, or null
 */
public record WorkEntryRow(
        long id,
        LocalDate serviceDate,
        Instant startedAt,
        int seconds,
        String specialistName,
        String note,
        String goodwill,
        Long documentId)
        implements Serializable {
    /** Whether it stands on a document and can no longer be corrected. */
    public boolean billed() {
        return documentId != null;
    }
}
