package ch.guichet.catalog;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Which of several dated rows is in force on a day. */
final class Dated {
    private Dated() {}

    /** The one that began last, on that day or before. */
    static <T> Optional<T> on(LocalDate day, List<T> rows, Function<T, LocalDate> validFrom) {
        return rows.stream().filter(row -> !validFrom.apply(row).isAfter(day)).max(Comparator.comparing(validFrom));
    }
}
