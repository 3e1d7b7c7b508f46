package ch.guichet.shared;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount in CHF with exactly two decimals. This is the only place where money is rounded: always half-up, and
 * only by a method whose name says so.
 *
 * @param amount CHF, scale 2; may be negative (a deduction, a rounding down)
 */
public record Money(BigDecimal amount) implements Serializable, Comparable<Money> {
    public static final Money ZERO = ofCents(0);

    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);
    private static final BigDecimal BASIS_POINTS = BigDecimal.valueOf(10_000);
    private static final BigDecimal FIVE_RAPPEN = new BigDecimal("0.05");

    /** @throws ArithmeticException when the amount has more than two significant decimals: nothing is rounded silently */
    public Money {
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** The amount written with a point, for example {@code "1500.00"}. */
    public static Money of(String chf) {
        return new Money(new BigDecimal(chf));
    }

    public static Money ofCents(long cents) {
        return new Money(BigDecimal.valueOf(cents, 2));
    }

    public long cents() {
        return amount.unscaledValue().longValueExact();
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    public Money negated() {
        return new Money(amount.negate());
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** What so many minutes cost when this is the price of an hour, rounded half-up to 0.01 (rule 17). */
    public Money forMinutes(Minutes minutes) {
        return rounded(amount.multiply(BigDecimal.valueOf(minutes.value()))
                .divide(MINUTES_PER_HOUR, 10, RoundingMode.HALF_UP));
    }

    /** The VAT on this net sum at a rate in basis points (810 is 8.1 %), rounded half-up to 0.01 (rule 21). */
    public Money vatAt(int basisPoints) {
        return rounded(amount.multiply(BigDecimal.valueOf(basisPoints)).divide(BASIS_POINTS, 10, RoundingMode.HALF_UP));
    }

    /** So many parts of so many of this amount, rounded half-up to 0.01: interest by days, the net of a gross. */
    public Money ratio(long parts, long whole) {
        return rounded(
                amount.multiply(BigDecimal.valueOf(parts)).divide(BigDecimal.valueOf(whole), 10, RoundingMode.HALF_UP));
    }

    /** The nearest amount that can be paid in coins: a multiple of 0.05, half-up (rule 21). */
    public Money roundedToFiveRappen() {
        return new Money(amount.divide(FIVE_RAPPEN, 0, RoundingMode.HALF_UP).multiply(FIVE_RAPPEN));
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    /** Plain digits with a point and no currency, for logs and APIs: {@code 1234.50}. */
    @Override
    public String toString() {
        return amount.toPlainString();
    }

    private static Money rounded(BigDecimal exact) {
        return new Money(exact.setScale(2, RoundingMode.HALF_UP));
    }
}
