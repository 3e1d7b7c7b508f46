package ch.guichet.web.format;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * How values are written, the same in all four languages: 1'234.50, 24.11.2026, 14:05 (Zurich), 1 h 12 min 30 s. Own
 * symbols, because what the JDK prints for Swiss locales differs by language and by version. These are also the EL
 * functions of the tag library; what is null is written as nothing.
 */
public final class Formats {
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm");
    private static final char NO_BREAK = '\u00a0';

    private Formats() {}

    /** An amount without currency: {@code 1'234.50}, {@code -0.05}. */
    public static String money(Money money) {
        if (money == null) return "";
        String digits = money.amount().abs().toPlainString();
        int point = digits.indexOf('.');
        return (money.isNegative() ? "-" : "") + grouped(digits.substring(0, point)) + digits.substring(point);
    }

    /** A whole number with grouping: {@code 12'500}. */
    public static String number(Long number) {
        if (number == null) return "";
        return (number < 0 ? "-" : "") + grouped(Long.toString(number).replace("-", ""));
    }

    /** A rate in basis points as percent: 810 is {@code 8.1 %}. */
    public static String rate(Integer basisPoints) {
        if (basisPoints == null) return "";
        return BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros().toPlainString() + NO_BREAK + "%";
    }

    /** Raw time to the second: {@code 1 h 12 min 30 s}; parts that are nothing are left out. */
    public static String duration(Long seconds) {
        if (seconds == null) return "";
        long hours = seconds / 3600;
        long minutes = seconds / 60 % 60;
        long rest = seconds % 60;
        StringBuilder text = new StringBuilder();
        part(text, hours, "h");
        part(text, minutes, "min");
        part(text, rest, "s");
        return text.isEmpty() ? "0" + NO_BREAK + "s" : text.toString();
    }

    /** Accounted time: {@code 1 h 15 min}, {@code 0 min}. */
    public static String minutes(Minutes minutes) {
        if (minutes == null) return "";
        return minutes.isZero() ? "0" + NO_BREAK + "min" : duration(minutes.value() * 60L);
    }

    public static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** Day and time of an instant as a clock in Zurich shows it. */
    public static String instant(Instant instant) {
        return instant == null ? "" : DAY_AND_TIME.format(instant.atZone(BusinessClock.ZURICH));
    }

    /** The time of an instant as a clock in Zurich shows it. */
    public static String time(Instant instant) {
        return instant == null ? "" : TIME.format(instant.atZone(BusinessClock.ZURICH));
    }

    /** {@code novembre 2026}, {@code November 2026}: the month's name as the language writes it. */
    public static String month(YearMonth month, Locale locale) {
        if (month == null) return "";
        return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale) + " " + month.getYear();
    }

    /** Any value of the product as a reader expects it; the arguments of a refusal go through here. */
    public static String any(Object value, Locale locale) {
        if (value instanceof Money money) return money(money);
        if (value instanceof Minutes minutes) return minutes(minutes);
        if (value instanceof LocalDate day) return day(day);
        if (value instanceof Instant instant) return instant(instant);
        if (value instanceof YearMonth month) return month(month, locale);
        return value == null ? "" : value.toString();
    }

    private static void part(StringBuilder text, long value, String unit) {
        if (value == 0) return;
        if (!text.isEmpty()) text.append(' ');
        text.append(value).append(NO_BREAK).append(unit);
    }

    private static String grouped(String digits) {
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) grouped.insert(at, '\'');
        return grouped.toString();
    }
}
