package ch.guichet.billing.rating;

import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What comes on top of the time of an intervention, once: urgency, by a yes that is older than the work (rule 16), or a
 * visit to the customer. It is money and never minutes, so no time pack pays it; a value pack does, with its VAT.
 *
 * @param kind URGENCY or TRAVEL; GOODWILL for what is given away, which is shown and costs nothing
 * @param net CHF without VAT, as accepted
 * @param on the first day of the work, or that of the visit: its VAT rate applies
 * @param agreedAt when it was accepted
 * @param acceptanceId the proof of that yes
 */
public record BillableSurcharge(
        LineKind kind,
        long interventionId,
        String title,
        Money net,
        LocalDate on,
        Instant agreedAt,
        long acceptanceId) {

    /** As a line carries it: work of no time. */
    BillableWork line() {
        return new BillableWork(
                interventionId, title, on, 0, 0, Money.ZERO, Minutes.ZERO, Minutes.ZERO, agreedAt, acceptanceId);
    }
}
