package ch.guichet.billing.rating;

import ch.guichet.catalog.VatRule;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import java.time.LocalDate;

/**
 * A line of a bill together with everything that explains it.
 *
 * @param work the work behind it: raw seconds, agreed price, proof; null on a fee
 * @param accounted what the raw seconds of that day became, before lots
 * @param minutes the part of them that this line carries
 * @param lotId the lot it was taken from, or null
 * @param creditQuantity what was taken from the lot: minutes (time pack) or Rappen (value pack), else 0
 * @param net CHF without VAT; zero on credit lines
 * @param vat the VAT rule of the service date, or null where no VAT is due here
 * @param fee what it rests on where it is a fee, else null
 */
public record RatedLine(
        LineKind kind,
        BillableWork work,
        Minutes accounted,
        Minutes minutes,
        Long lotId,
        long creditQuantity,
        Money net,
        VatRule vat,
        BillableFee fee) {

    static RatedLine of(BillableFee fee) {
        return new RatedLine(fee.kind(), null, Minutes.ZERO, Minutes.ZERO, null, 0, fee.amount(), null, fee);
    }

    /** The day of the work, or the day on which the fee became due. */
    public LocalDate serviceDate() {
        return fee == null ? work.serviceDate() : fee.on();
    }

    static RatedLine work(BillableWork work, Minutes accounted, Minutes minutes, Money net, VatRule vat) {
        return new RatedLine(LineKind.WORK, work, accounted, minutes, null, 0, net, vat, null);
    }

    static RatedLine quote(BillableWork work, Minutes accounted, Money net, VatRule vat) {
        return new RatedLine(LineKind.QUOTE, work, accounted, accounted, null, 0, net, vat, null);
    }

    /** Raw time that is shown and not charged. */
    static RatedLine goodwill(BillableWork given) {
        return new RatedLine(LineKind.GOODWILL, given, Minutes.ZERO, Minutes.ZERO, null, 0, Money.ZERO, null, null);
    }

    /** What urgency or a visit adds. */
    static RatedLine added(BillableSurcharge on, VatRule vat) {
        return new RatedLine(on.kind(), on.line(), Minutes.ZERO, Minutes.ZERO, null, 0, on.net(), vat, null);
    }

    static RatedLine timeCredit(BillableWork work, Minutes accounted, Minutes minutes, Lot lot) {
        return new RatedLine(
                LineKind.TIME_CREDIT, work, accounted, minutes, lot.id(), minutes.value(), Money.ZERO, null, null);
    }

    static RatedLine valueCredit(BillableWork work, Minutes accounted, Money paid, Lot lot) {
        return new RatedLine(
                LineKind.VALUE_CREDIT, work, accounted, Minutes.ZERO, lot.id(), paid.cents(), Money.ZERO, null, null);
    }
}
