package ch.guichet.catalog;

import ch.guichet.shared.Refusal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The opening hours of one day of the week, written {@code 09:00-12:00 14:00-17:00}; a dash means closed.
 *
 * @param spans in order, none touching the next
 */
public record DayHours(List<Span> spans) {
    /** The setting that holds the hours of each day of the week. */
    public static final Map<DayOfWeek, String> CODES = codes();

    private static final String SHUT = "-";

    public static final DayHours CLOSED = new DayHours(List.of());

    /** From the first moment to just before the last, wall time in Zurich. */
    public record Span(LocalTime opens, LocalTime closes) {
        @Override
        public String toString() {
            return opens + "-" + closes;
        }
    }

    public DayHours {
        spans = List.copyOf(spans);
    }

    /** @throws Refusal {@code catalog.hours} for what is not hours, or not in order */
    public static DayHours parse(String text) {
        if (text.isBlank() || text.strip().equals(SHUT)) return CLOSED;
        try {
            DayHours hours = new DayHours(Arrays.stream(text.strip().split("[\\s,;]+"))
                    .map(DayHours::span)
                    .toList());
            return hours.inOrder() ? hours : refuse(text);
        } catch (DateTimeException | ArrayIndexOutOfBoundsException unreadable) {
            return refuse(text);
        }
    }

    private static DayHours refuse(String text) {
        throw Refusal.invalid("catalog.hours", text);
    }

    private static Span span(String text) {
        String[] ends = text.split("[-–]", 2);
        return new Span(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
    }

    private boolean inOrder() {
        LocalTime before = null;
        for (Span span : spans) {
            if (before != null && !span.opens().isAfter(before)) return false;
            if (!span.closes().isAfter(span.opens())) return false;
            before = span.closes();
        }
        return true;
    }

    public boolean isClosed() {
        return spans.isEmpty();
    }

    /** As it is stored and read again. */
    @Override
    public String toString() {
        return isClosed() ? SHUT : spans.stream().map(Span::toString).collect(Collectors.joining(" "));
    }

    private static Map<DayOfWeek, String> codes() {
        Map<DayOfWeek, String> codes = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            codes.put(day, "hotline.hours." + day.getValue());
        }
        return codes;
    }
}
