package ch.guichet.accounting;

import ch.guichet.shared.Money;
import ch.guichet.shared.Period;
import java.util.List;

/**
 * The figures of a Swiss VAT return, worked out from the journal (agreed consideration).
 *
 * @param rates one row for each rate that occurs, the highest box first
 * @param damages received without being consideration (box 910)
 * @param unnamed moved on the account of VAT by entries that do not say for which rate; 0.00 when all is well
 */
public record VatReturn(Period days, List<VatReturn.RateRow> rates, Money damages, Money unnamed) {
    /**
     * One rate.
     *
     * @param box of the form, or null for a rate that it has no box for
     * @param base turnover at this rate
     * @param tax as it was posted, document by document
     */
    public record RateRow(int basisPoints, String box, Money base, Money tax, long entries) {}

    /** Box 200: all agreed consideration. */
    public Money turnover() {
        return rates.stream().map(RateRow::base).reduce(Money.ZERO, Money::plus);
    }

    /** Box 289: exports, exempt and other deductions; the product has none. */
    public Money deductions() {
        return Money.ZERO;
    }

    /** Box 299: taxable turnover. */
    public Money taxable() {
        return turnover().minus(deductions());
    }

    /** Box 399: the tax owed. */
    public Money tax() {
        return rates.stream().map(RateRow::tax).reduce(Money.ZERO, Money::plus);
    }

    /** Whether every rate has its box and every franc on the account its rate. */
    public boolean complete() {
        return unnamed.isZero() && rates.stream().allMatch(row -> row.box() != null);
    }
}
