package ch.guichet.api.interventions;

import ch.guichet.interventions.InterventionRow;
import ch.guichet.interventions.InterventionState;
import ch.guichet.interventions.WorkStanding;
import ch.guichet.shared.Minutes;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An intervention in a list.
 *
 * @param standing planned, running, done or disputed
 * @param givenSeconds what of it is given away
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
        WorkStanding standing,
        String specialistName,
        Instant agreedAt,
        LocalDate doneOn,
        long rawSeconds,
        long givenSeconds,
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
                row.standing(),
                row.specialistName(),
                row.agreedAt(),
                row.doneOn(),
                row.rawSeconds(),
                row.givenSeconds(),
                row.accounted());
    }
}
