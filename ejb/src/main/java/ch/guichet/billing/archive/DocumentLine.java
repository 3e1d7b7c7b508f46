package ch.guichet.billing.archive;

import ch.guichet.billing.rating.LineKind;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A line with its whole why: raw time, accounted time, price and when it was agreed, lot, VAT rule, proof.
 *
 * @param note more words under the title, in the document's language, or null
 * @param rawSeconds the day's seconds of the intervention, as measured
 * @param accounted what they became by the unit and the minimum
 * @param minutes the part of the accounted time this line carries
 * @param acceptanceId the proof of the yes
 * @param lot null on a line that is charged
 * @param creditQuantity minutes or Rappen taken from the lot
 * @param vatBasisPoints null where no VAT is due here
 * @param vatValidFrom the first day of the VAT rate applied
 * @param fee what it rests on where it is a fee, else null
 * @param times the work entries behind it, in the order they happened
 */
public record DocumentLine(
        int lineNo,
        LineKind kind,
        String title,
        String note,
        Long interventionId,
        LocalDate serviceDate,
        long rawSeconds,
        Minutes accounted,
        Minutes minutes,
        Money hourlyNet,
        Minutes unit,
        Minutes minimum,
        Instant priceAgreedAt,
        Long acceptanceId,
        UsedLot lot,
        long creditQuantity,
        Money net,
        String vatCategory,
        Integer vatBasisPoints,
        LocalDate vatValidFrom,
        LineFee fee,
        List<WorkTime> times) {

    DocumentLine with(List<WorkTime> found) {
        return new DocumentLine(
                lineNo,
                kind,
                title,
                note,
                interventionId,
                serviceDate,
                rawSeconds,
                accounted,
                minutes,
                hourlyNet,
                unit,
                minimum,
                priceAgreedAt,
                acceptanceId,
                lot,
                creditQuantity,
                net,
                vatCategory,
                vatBasisPoints,
                vatValidFrom,
                fee,
                rawSeconds == 0 ? List.of() : found);
    }

    /** Whether time is what it charges; a fee, what urgency or a visit adds and a pack are money alone. */
    public boolean timed() {
        return fee == null && kind != LineKind.URGENCY && kind != LineKind.TRAVEL && kind != LineKind.PACK;
    }

    /** What a value pack paid on this line; zero on other lines. */
    public Money paidByCredit() {
        return kind == LineKind.VALUE_CREDIT ? Money.ofCents(creditQuantity) : Money.ZERO;
    }
}
