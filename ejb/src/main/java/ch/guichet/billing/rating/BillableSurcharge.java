package ch.guichet.billing.rating;

import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What urgency adds to an intervention, once, by a yes that is older than its work (rule 16). It is money and never
 * minutes, so no time pack pays it; a value pack does, with its VAT.
 *
 * @param net CHF without VAT, as accepted
 * @param on the first day of the work: its VAT rate applies
 * @param agreedAt when urgency was accepted
 * @param acceptanceId the proof of that yes
 */
public record BillableSurcharge(
        long interventionId, String title, Money net, LocalDate on, Instant agreedAt, long acceptanceId) {

    /** As a line carries it: work of no time. */
    BillableWork line() {
        return new BillableWork(
                interventionId, title, on, 0, 0, Money.ZERO, Minutes.ZERO, Minutes.ZERO, agreedAt, acceptanceId);
    }
}
