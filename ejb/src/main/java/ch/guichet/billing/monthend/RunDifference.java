package ch.guichet.billing.monthend;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/**
 * A run beside another.
 *
 * @param earlier the month of the other, or null when there is none
 * @param rehearsedAt when the other was rehearsed, or null when it is a month that was billed
 */
public record RunDifference(YearMonth earlier, Instant rehearsedAt, List<Pair> kinds) {

    /** What one kind of document comes to now and came to then. */
    public record Pair(KindTotals now, KindTotals then) {
        public long moreDocuments() {
            return now.documents() - then.documents();
        }
    }
}
