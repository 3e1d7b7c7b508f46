package ch.guichet.billing.rating;

import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What one intervention took on one day, with the price that was agreed before it began (rule 17).
 *
 * @param seconds the day's raw seconds, more than zero
 * @param billedSeconds raw seconds of the same intervention that stand on earlier documents
 * @param hourlyNet CHF an hour, excluding VAT
 * @param acceptanceId the proof of the yes
 * @param quoted what its quote promises, or null for work at the price of its hours
 * @param packs codes of the packs that may pay it; empty for all
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
        long acceptanceId,
        QuotedPrice quoted,
        List<String> packs) {
    public BillableWork {
        packs = List.copyOf(packs);
    }

    /** Work at the price of its hours, which any pack may pay. */
    public BillableWork(
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
        this(
                interventionId,
                title,
                serviceDate,
                seconds,
                billedSeconds,
                hourlyNet,
                unit,
                minimum,
                priceAgreedAt,
                acceptanceId,
                null,
                List.of());
    }

    /** The same work, paid by packs of these codes only; by any when there are none. */
    public BillableWork payableBy(List<String> codes) {
        return new BillableWork(
                interventionId,
                title,
                serviceDate,
                seconds,
                billedSeconds,
                hourlyNet,
                unit,
                minimum,
                priceAgreedAt,
                acceptanceId,
                quoted,
                codes);
    }

    /** The same work at the price of a quote, which is read beside the title. */
    public BillableWork under(QuotedPrice quote, Instant agreedAt, long proof) {
        return new BillableWork(
                interventionId,
                title + " · " + quote.label(),
                serviceDate,
                seconds,
                billedSeconds,
                hourlyNet,
                unit,
                minimum,
                agreedAt,
                proof,
                quote,
                packs);
    }

    Minutes accounted(long rawSeconds) {
        return Minutes.accounted(rawSeconds, unit, minimum);
    }
}
