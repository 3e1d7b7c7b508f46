package ch.guichet.billing.preview;

import ch.guichet.shared.Money;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/**
 * A month that was billed, and what its hours would have come to at another price; quotes and fees are left out, they
 * have prices of their own.
 *
 * @param month null when no month was billed yet
 * @param customers of whom hours were billed
 * @param most those for whom it differs most
 */
public record MonthAtPrice(YearMonth month, int customers, Money billed, Money would, List<Change> most) {
    private static final int SHOWN = 5;

    /** One customer's hours, without VAT. */
    public record Change(long customerId, String name, Money billed, Money would) {
        public Money difference() {
            return would.minus(billed);
        }
    }

    static MonthAtPrice of(YearMonth month, List<Change> all) {
        return new MonthAtPrice(
                month,
                all.size(),
                all.stream().map(Change::billed).reduce(Money.ZERO, Money::plus),
                all.stream().map(Change::would).reduce(Money.ZERO, Money::plus),
                all.stream()
                        .filter(one -> !one.difference().isZero())
                        .sorted(Comparator.comparing((Change one) ->
                                        one.difference().amount().abs())
                                .reversed())
                        .limit(SHOWN)
                        .toList());
    }

    public Money difference() {
        return would.minus(billed);
    }
}
