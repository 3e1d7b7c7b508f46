package ch.guichet.interventions;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One stretch of work as a page shows it.
 *
 * @param serviceDate the Zurich day on which it began
 * @param billed whether it stands on a document and can no longer be corrected
 */
public record WorkEntryRow(long id, LocalDate serviceDate, Instant startedAt, int seconds, String specialistName,
        String note, boolean billed) {}
