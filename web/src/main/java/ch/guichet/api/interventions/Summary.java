package ch.guichet.api.interventions;

import ch.guichet.interventions.InterventionRow;
import ch.guichet.interventions.InterventionState;
import ch.guichet.shared.Minutes;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An intervention in a list.
 *
 * @param rawSeconds all its work together, as measured
 * @param accountedMinutes what that comes to by unit and minimum
 */
public record Summary(
        long id,
        int number,
        Long caseId,
        long customerId,
        String customerName,
        String title,
        InterventionState state,
        String specialistName,
        Instant agreedAt,
        LocalDate doneOn,
        long rawSeconds,
        Minutes accountedMinutes) {

    static Summary of(InterventionRow row) {
        return new Summary(
                row.id(),
                row.number(),
                row.caseId(),
                row.customerId(),
                row.customerName(),
                row.title(),
                row.state(),
                row.specialistName(),
                row.agreedAt(),
                row.doneOn(),
                row.rawSeconds(),
                row.accounted());
    }
}
