package ch.guichet.credit;

import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import java.time.LocalDate;

/**
 * What lies ahead of a customer's credit.
 *
 * @param heldMinutes kept for appointments
 * @param timeUntil when the time packs are used up at the present pace, or null when nothing was used lately
 * @param valueUntil the same of value packs
 */
public record CreditOutlook(Minutes heldMinutes, Money heldMoney, LocalDate timeUntil, LocalDate valueUntil) {
    /** The pace is what the last so many days used. */
    static final int PACE_DAYS = 90;

    private static final int FURTHEST_DAYS = 3_650;

    /** The day on which what is left is used up when it goes on as in the last {@link #PACE_DAYS}; null without a pace. */
    static LocalDate until(long left, long usedLately, LocalDate today) {
        if (usedLately <= 0 || left <= 0) return null;
        long days = Math.min(FURTHEST_DAYS, left * PACE_DAYS / usedLately);
        return today.plusDays(days);
    }

    public boolean isHolding() {
        return !heldMinutes.isZero() || heldMoney.isPositive();
    }
}
