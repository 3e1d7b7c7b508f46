package ch.guichet.web.admin.prices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A value of the catalogue with the time it is valid.
 *
 * @param until its last day, or null when nothing follows it
 */
public record DatedRow<T>(T value, LocalDate from, LocalDate until, Validity validity) {

    /**
     * Rows with their last days: each is followed by the next one of the same key.
     *
     * @param rows of each key the newest first
     */
    public static <T> List<DatedRow<T>> of(
            List<T> rows, Function<T, ?> key, Function<T, LocalDate> validFrom, LocalDate today) {
        Map<Object, LocalDate> followers = new HashMap<>();
        List<DatedRow<T>> dated = new ArrayList<>();
        for (T row : rows) {
            LocalDate from = validFrom.apply(row);
            LocalDate follower = followers.put(key.apply(row), from);
            LocalDate until = follower == null ? null : follower.minusDays(1);
            dated.add(new DatedRow<>(row, from, until, Validity.on(today, from, until)));
        }
        return dated;
    }

    /** The one in force on a day, or null. */
    public static <T> T on(LocalDate day, List<DatedRow<T>> rows) {
        return rows.stream()
                .filter(row -> Validity.on(day, row.from, row.until) == Validity.CURRENT)
                .map(DatedRow::value)
                .findFirst()
                .orElse(null);
    }

    /** The first day after one on which something else begins, or null. */
    public static <T> LocalDate nextAfter(LocalDate day, List<DatedRow<T>> rows) {
        return rows.stream()
                .map(DatedRow::from)
                .filter(from -> from.isAfter(day))
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
