package ch.guichet.shared;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * Numbers, days and lengths of time as they are written in all four languages: {@code 1'234.50}, {@code 01.11.2026},
 * {@code 1 h 12 min 30 s}. The JDK's own Swiss formats differ from release to release; these never do.
 */
public final class Figures {
    private Figures() {}

    /** Digits in groups of three, a plain apostrophe between them, two decimals, no currency. */
    public static String of(Money money) {
        String plain = money.toString();
        StringBuilder grouped = new StringBuilder(plain);
        int first = money.isNegative() ? 1 : 0;
        for (int i = plain.length() - 6; i > first; i -= 3) grouped.insert(i, '\'');
        return grouped.toString();
    }

    public static String of(LocalDate day) {
        return twoDigits(day.getDayOfMonth()) + "." + twoDigits(day.getMonthValue()) + "." + day.getYear();
    }

    /** One day, or the first and the last joined by a dash. */
    public static String of(Period period) {
        LocalDate last = period.last();
        if (last == null || last.equals(period.first())) return of(period.first());
        return of(period.first()) + " – " + of(last);
    }

    /** Day and time in Zurich, to the minute: {@code 01.11.2026 14:05}. */
    public static String of(Instant instant) {
        ZonedDateTime there = instant.atZone(BusinessClock.ZURICH);
        return of(there.toLocalDate()) + " " + twoDigits(there.getHour()) + ":" + twoDigits(there.getMinute());
    }

    /** Accounted time: {@code 1 h 15 min}, {@code 45 min}, {@code 2 h}. */
    public static String of(Minutes minutes) {
        return duration(minutes.value() * 60L);
    }

    /** Raw time, as exact as it was measured: {@code 1 h 12 min 30 s}, {@code 50 s}; nothing is {@code 0 min}. */
    public static String duration(long seconds) {
        if (seconds == 0) return "0 min";
        StringBuilder text = new StringBuilder();
        append(text, seconds / 3600, " h");
        append(text, seconds % 3600 / 60, " min");
        append(text, seconds % 60, " s");
        return text.toString();
    }

    /** A rate in basis points: 810 is {@code 8.1 %}. */
    public static String percent(int basisPoints) {
        BigDecimal rate = BigDecimal.valueOf(basisPoints, 2);
        return rate.setScale(basisPoints % 10 == 0 ? 1 : 2).toPlainString() + " %";
    }

    private static void append(StringBuilder text, long number, String unit) {
        if (number == 0) return;
        if (!text.isEmpty()) text.append(' ');
        text.append(number).append(unit);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
