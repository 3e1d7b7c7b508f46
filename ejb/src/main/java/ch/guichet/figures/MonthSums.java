package ch.guichet.figures;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Sums by month while they come in; what an account or a ledger holds goes on into the months that follow. */
final class MonthSums {
    private final Map<YearMonth, Map<Measure, Long>> sums = new HashMap<>();
    private final NavigableMap<YearMonth, Long> owed = new TreeMap<>();
    private final NavigableMap<YearMonth, Long> credit = new TreeMap<>();

    void add(YearMonth month, Measure measure, long more) {
        sums.computeIfAbsent(month, m -> new EnumMap<>(Measure.class)).merge(measure, more, Long::sum);
    }

    /** What customers owe when a month is over. */
    void closes(YearMonth month, long cents) {
        owed.put(month, cents);
    }

    /** What is left of Support Credit when a month is over. */
    void creditCloses(YearMonth month, long cents) {
        credit.put(month, cents);
    }

    Map<Measure, Long> of(YearMonth month) {
        Map<Measure, Long> found = new EnumMap<>(Measure.class);
        found.putAll(sums.getOrDefault(month, Map.of()));
        found.put(Measure.OPEN, upTo(owed, month));
        found.put(Measure.CREDIT_OPEN, upTo(credit, month));
        return found;
    }

    private static long upTo(NavigableMap<YearMonth, Long> balances, YearMonth month) {
        Map.Entry<YearMonth, Long> latest = balances.floorEntry(month);
        return latest == null ? 0 : latest.getValue();
    }
}
