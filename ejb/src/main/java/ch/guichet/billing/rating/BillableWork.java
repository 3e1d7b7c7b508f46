package ch.guichet.billing.rating;

import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What one intervention took on one day, with the price that was agreed before it began (rule 17).
 *
 * @param seconds the day's raw seconds, more than zero
 * @param billedSeconds raw seconds of the same intervention that stand on earlier documents
 * @param hourlyNet CHF an hour, excluding VAT
 * @param acceptanceId the proof of the yes
 */
public record BillableWork(
        long interventionId,
        String title,
        LocalDate serviceDate,
        long seconds,
        long billedSeconds,
        Money hourlyNet,
        Minutes unit,
        Minutes minimum,
        Instant priceAgreedAt,
        long acceptanceId) {

    Minutes accounted(long rawSeconds) {
        return Minutes.accounted(rawSeconds, unit, minimum);
    }
}
