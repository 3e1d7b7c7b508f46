package ch.guichet.billing.monthend;

import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;

/**
 * What a run comes to.
 *
 * @param creditMinutes taken from time packs
 * @param credit paid by value packs, VAT included
 */
public record RunTotals(
        long invoices,
        long statements,
        Money net,
        Money vat,
        Money credit,
        Money rounding,
        Money due,
        long creditMinutes,
        long parked) {

    /** Of a run whose sums nobody asked for. */
    static final RunTotals NONE = new RunTotals(0, 0, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, 0, 0);

    public long documents() {
        return invoices + statements;
    }

    public Minutes creditTime() {
        return new Minutes(Math.toIntExact(creditMinutes));
    }
}
