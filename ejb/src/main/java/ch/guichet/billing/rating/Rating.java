package ch.guichet.billing.rating;

import ch.guichet.catalog.VatTable;
import ch.guichet.shared.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The price of work: from records to records, touching nothing else. Month-end, previews and single bills all come
 * here, so they cannot disagree.
 */
public final class Rating {
    private static final Comparator<BillableWork> ORDER_OF_SERVICE =
            Comparator.comparing(BillableWork::serviceDate).thenComparing(BillableWork::interventionId);

    private static final Comparator<BillableFee> ORDER_OF_FEES =
            Comparator.comparing(BillableFee::on).thenComparing(BillableFee::appointmentId);

    private static final Comparator<BillableSurcharge> ORDER_OF_SURCHARGES =
            Comparator.comparing(BillableSurcharge::on).thenComparing(BillableSurcharge::interventionId);

    private final VatTable vat;
    private final boolean fiveRappen;

    /** @param fiveRappen whether the amount due is rounded to 0.05 (a dated setting) */
    public Rating(VatTable vat, boolean fiveRappen) {
        this.vat = vat;
        this.fiveRappen = fiveRappen;
    }

    /**
     * Rates one customer's work of a period and takes it from the lots that may pay for it.
     *
     * <p>Raw seconds of one intervention are summed over its days and rounded once (rule 17): each day carries what
     * the running sum has grown by. Lots are used up in their order; what they do not cover is charged at the agreed
     * price on its own line (rule 19).
     *
     * @throws ch.guichet.shared.Refusal when a service date has no VAT rate
     */
    public RatedBill rate(List<BillableWork> work, List<Lot> lots) {
        return rate(work, List.of(), lots);
    }

    /** As above, with what is owed for appointments that did not take place: after the work, by their day. */
    public RatedBill rate(List<BillableWork> work, List<BillableFee> fees, List<Lot> lots) {
        return rate(work, List.of(), List.of(), fees, lots);
    }

    /**
     * As above, with what urgency adds to interventions: after the time, before the fees, by its day.
     *
     * @param given time that is given away: shown after what is charged, at no charge
     */
    public RatedBill rate(
            List<BillableWork> work,
            List<BillableWork> given,
            List<BillableSurcharge> surcharges,
            List<BillableFee> fees,
            List<Lot> lots) {
        Bill bill = new Bill(vat, lots);
        Map<Long, Long> secondsSoFar = new HashMap<>();
        for (BillableWork day : work.stream().sorted(ORDER_OF_SERVICE).toList()) {
            long before = secondsSoFar.getOrDefault(day.interventionId(), day.billedSeconds());
            long after = before + day.seconds();
            secondsSoFar.put(day.interventionId(), after);
            bill.charge(day, day.accounted(after).minus(day.accounted(before)));
        }
        given.stream().sorted(ORDER_OF_SERVICE).forEach(bill::show);
        surcharges.stream().sorted(ORDER_OF_SURCHARGES).forEach(bill::charge);
        fees.stream().sorted(ORDER_OF_FEES).forEach(bill::charge);
        Money unrounded = bill.gross().minus(bill.credit());
        Money rounding = fiveRappen ? unrounded.roundedToFiveRappen().minus(unrounded) : Money.ZERO;
        return new RatedBill(new ArrayList<>(bill.lines()), bill.vatSums(), bill.credit(), rounding);
    }
}
