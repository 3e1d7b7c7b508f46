package ch.guichet.interventions;

import ch.guichet.shared.Minutes;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Paid work as a list shows it.
 *
 * @param caseId null when it did not come from a case
 * @param appointmentId the appointment it was begun from, or null
 * @param standing planned, running, done or disputed
 * @param agreedAt when the customer said yes
 * @param doneOn the last day of work, or null while it is open
 * @param rawSeconds all its entries together
 * @param givenSeconds what of it is given away, at no charge
 * @param accounted what the rest comes to, rounded once (rule 17)
 * @param billed whether it is done and all of its time stands on documents
 */
public record InterventionRow(
        long id,
        int number,
        Long caseId,
        Integer caseNumber,
        Long appointmentId,
        long customerId,
        int customerNumber,
        String customerName,
        String title,
        InterventionState state,
        WorkStanding standing,
        String specialistName,
        Instant agreedAt,
        LocalDate doneOn,
        long rawSeconds,
        long givenSeconds,
        Minutes accounted,
        boolean billed)
        implements Serializable {}
