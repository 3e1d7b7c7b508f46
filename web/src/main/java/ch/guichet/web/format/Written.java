package ch.guichet.web.format;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what people type, with patience for the ways numbers are written in Switzerland: apostrophes of both kinds,
 * spaces that do not break, a comma or a point before the Rappen, days with or without leading zeros.
 *
 * <p>Every method throws an {@link IllegalArgumentException} or a {@link java.time.DateTimeException} when the text
 * cannot be meant as such a value; nothing is guessed.
 */
final class Written {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("d.M.uuuu H:mm").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("M.uuuu");

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:\\s*[h:.]?\\s*([0-5]\\d))?\\s*h?");
    private static final Pattern CLOCK_LIKE = Pattern.compile("(\\d{1,3}):([0-5]\\d)(?::([0-5]\\d))?");
    private static final Pattern IN_UNITS = Pattern.compile(
            "(?:(\\d{1,3})\\s*h)?\\s*(?:(\\d{1,5}+)\\s*(?:min\\.?|m|')?)?\\s*(?:(\\d{1,6}+)\\s*(?:s|sec\\.?|\"))?");

    private Written() {}

    static Money money(String text) {
        String digits =
                text.replaceAll("(?i)chf|fr\\.?|['\u2019\\s\u00a0\u202f]", "").replace(',', '.');
        if (!digits.matches("-?\\d{1,12}(\\.\\d{1,2})?")) throw new IllegalArgumentException(text);
        return new Money(new BigDecimal(digits));
    }

    /** Whole minutes as {@code 90}, {@code 1:30} or {@code 1 h 30 min}. */
    static Minutes minutes(String text) {
        long seconds = seconds(text);
        if (seconds % 60 != 0) throw new IllegalArgumentException(text);
        return new Minutes(Math.toIntExact(seconds / 60));
    }

    /** Raw time: {@code 1:12:30}, {@code 1:12}, {@code 1 h 12 min 30 s}, {@code 45 s}; a bare number is minutes. */
    static Long seconds(String text) {
        String trimmed = text.replaceAll("[\\s\u00a0\u202f]+", " ").strip().toLowerCase(Locale.ROOT);
        Matcher read = CLOCK_LIKE.matcher(trimmed);
        if (!read.matches()) read = IN_UNITS.matcher(trimmed);
        if (trimmed.isEmpty() || !read.matches()) throw new IllegalArgumentException(text);
        return number(read.group(1)) * 3600 + number(read.group(2)) * 60 + number(read.group(3));
    }

    static LocalTime time(String text) {
        Matcher read = TIME.matcher(text.strip());
        if (!read.matches()) throw new IllegalArgumentException(text);
        return LocalTime.of((int) number(read.group(1)), (int) number(read.group(2)));
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    static LocalDate day(String text) {
        String trimmed = text.strip();
        return trimmed.contains("-") ? LocalDate.parse(trimmed) : LocalDate.parse(trimmed, DAY);
    }

    /** Wall time in Zurich; of the two 02:30 in autumn the earlier one is taken. */
    static Instant instant(String text) {
        return LocalDateTime.parse(text.strip(), DAY_AND_TIME)
                .atZone(BusinessClock.ZURICH)
                .toInstant();
    }

    /** {@code 11.2026} or {@code 2026-11}. */
    static YearMonth month(String text) {
        String trimmed = text.strip();
        return trimmed.contains("-") ? YearMonth.parse(trimmed) : YearMonth.parse(trimmed, MONTH);
    }
}
