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

    public long documents() {
        return invoices + statements;
    }

    public Minutes creditTime() {
        return new Minutes(Math.toIntExact(creditMinutes));
    }
}
