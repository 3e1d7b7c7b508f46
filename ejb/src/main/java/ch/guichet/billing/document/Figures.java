package ch.guichet.billing.document;

import ch.guichet.shared.Money;
import ch.guichet.shared.Period;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Numbers and dates as they are written in all four languages: {@code 1'234.50} and {@code 01.11.2026}. */
final class Figures {
    private Figures() {}

    static String of(Money money) {
        String plain = money.toString();
        StringBuilder grouped = new StringBuilder(plain);
        int first = money.isNegative() ? 1 : 0;
        for (int i = plain.length() - 6; i > first; i -= 3) grouped.insert(i, '\'');
        return grouped.toString();
    }

    static String of(LocalDate day) {
        return twoDigits(day.getDayOfMonth()) + "." + twoDigits(day.getMonthValue()) + "." + day.getYear();
    }

    /** One day, or the first and the last joined by a dash. */
    static String of(Period period) {
        LocalDate last = period.last();
        if (last == null || last.equals(period.first())) return of(period.first());
        return of(period.first()) + " – " + of(last);
    }

    /** A rate in basis points: 810 is {@code 8.1 %}. */
    static String percent(int basisPoints) {
        BigDecimal rate = BigDecimal.valueOf(basisPoints, 2);
        return rate.setScale(basisPoints % 10 == 0 ? 1 : 2).toPlainString() + " %";
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
