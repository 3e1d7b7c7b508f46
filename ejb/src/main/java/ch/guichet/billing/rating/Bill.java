package ch.guichet.billing.rating;

import ch.guichet.catalog.PackKind;
import ch.guichet.catalog.VatCategory;
import ch.guichet.catalog.VatRule;
import ch.guichet.catalog.VatTable;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A bill while it is being worked out: its lines, its net sums per rate and what is left in each lot. */
final class Bill {
    private final VatTable vat;
    private final List<Lot> lots;
    private final Map<Long, Long> left = new HashMap<>();
    private final Map<Integer, Money> netByRate = new TreeMap<>();
    private final List<RatedLine> lines = new ArrayList<>();
    private final Map<Long, Long> quoteSeconds = new HashMap<>();
    private final Map<Long, Money> quoteNet = new HashMap<>();
    private Money credit = Money.ZERO;
    private Money fees = Money.ZERO;

    Bill(VatTable vat, List<Lot> lots) {
        this.vat = vat;
        this.lots = lots.stream().sorted(Lot.ORDER_OF_USE).toList();
        lots.forEach(lot -> left.put(lot.id(), lot.remaining()));
    }

    /** Takes the accounted minutes of one day from the lots in their order, and charges what they do not cover. */
    void charge(BillableWork work, Minutes accounted) {
        if (work.quoted() != null) {
            payFromValuePacks(work, accounted, quoted(work, accounted));
            return;
        }
        Minutes open = accounted;
        for (Lot lot : lots) {
            if (open.isZero()) break;
            if (left.get(lot.id()) <= 0 || !lot.mayPay(work)) continue;
            if (lot.kind() == PackKind.VALUE) {
                payFromValuePacks(work, accounted, priced(work, accounted, open));
                return;
            }
            Minutes taken = open.min(new Minutes(Math.toIntExact(left.get(lot.id()))));
            left.merge(lot.id(), (long) -taken.value(), Long::sum);
            lines.add(RatedLine.timeCredit(work, accounted, taken, lot));
            open = open.minus(taken);
        }
        // A day that an earlier minimum already covers still shows its raw time, at no charge.
        if (!open.isZero() || accounted.isZero()) priced(work, accounted, open);
    }

    /**
     * Adds minutes at the agreed price.
     *
     * @return what the bill grew by, VAT included; measured on the bill's sums, because VAT is rounded on those
     */
    private Money priced(BillableWork work, Minutes accounted, Minutes open) {
        VatRule rule = vat.on(VatCategory.NORMAL, work.serviceDate());
        Money before = gross();
        Money net = work.hourlyNet().forMinutes(open);
        netByRate.merge(rule.basisPoints(), net, Money::plus);
        lines.add(RatedLine.work(work, accounted, open, net, rule));
        return gross().minus(before);
    }

    /**
     * Adds what the quote has grown by: its fixed prices once, its hours up to the ceiling, less what was billed under
     * any of its versions before (rules 13 and 15). Time packs do not pay a quote: its price is not one of hours.
     *
     * @return what the bill grew by, VAT included
     */
    private Money quoted(BillableWork work, Minutes accounted) {
        QuotedPrice quote = work.quoted();
        long seconds = quoteSeconds.getOrDefault(quote.quoteId(), quote.billedSeconds()) + work.seconds();
        quoteSeconds.put(quote.quoteId(), seconds);
        Money billed = quoteNet.getOrDefault(quote.quoteId(), quote.billedNet());
        Money grown = quote.upTo(work.accounted(seconds), work.hourlyNet()).minus(billed);
        Money net = grown.isNegative() ? Money.ZERO : grown;
        quoteNet.put(quote.quoteId(), billed.plus(net));
        VatRule rule = vat.on(VatCategory.NORMAL, work.serviceDate());
        Money before = gross();
        netByRate.merge(rule.basisPoints(), net, Money::plus);
        lines.add(RatedLine.quote(work, accounted, net, rule));
        return gross().minus(before);
    }

    /** Once priced, a day is money: only value packs can pay for it, and they pay its VAT too (rule 18). */
    private void payFromValuePacks(BillableWork work, Minutes accounted, Money owed) {
        Money open = owed;
        for (Lot lot : lots) {
            if (lot.kind() != PackKind.VALUE || !lot.mayPay(work)) continue;
            Money paid = open.min(Money.ofCents(left.get(lot.id())));
            if (!paid.isPositive()) continue;
            left.merge(lot.id(), -paid.cents(), Long::sum);
            lines.add(RatedLine.valueCredit(work, accounted, paid, lot));
            credit = credit.plus(paid);
            open = open.minus(paid);
        }
    }

    /** Shows what is given away. */
    void show(BillableWork given) {
        lines.add(RatedLine.goodwill(given));
    }

    /** Adds what urgency or a visit costs: on its own line, with VAT; value packs pay it, time packs do not. */
    void charge(BillableSurcharge surcharge) {
        if (surcharge.kind() == LineKind.GOODWILL) {
            show(surcharge.line());
            return;
        }
        VatRule rule = vat.on(VatCategory.NORMAL, surcharge.on());
        Money before = gross();
        netByRate.merge(rule.basisPoints(), surcharge.net(), Money::plus);
        lines.add(RatedLine.added(surcharge, rule));
        payFromValuePacks(surcharge.line(), Minutes.ZERO, gross().minus(before));
    }

    /** Adds what is owed for an appointment that did not take place: money, and no VAT on it. */
    void charge(BillableFee fee) {
        lines.add(RatedLine.of(fee));
        fees = fees.plus(fee.amount());
    }

    List<RatedLine> lines() {
        return lines;
    }

    Money credit() {
        return credit;
    }

    List<VatSum> vatSums() {
        return netByRate.entrySet().stream()
                .map(rate -> new VatSum(
                        rate.getKey(), rate.getValue(), rate.getValue().vatAt(rate.getKey())))
                .toList();
    }

    Money gross() {
        return vatSums().stream().map(sum -> sum.net().plus(sum.vat())).reduce(fees, Money::plus);
    }
}
