package ch.guichet.billing.monthend;

import java.time.YearMonth;
import java.util.List;

/**
 * A run beside the one of an earlier month.
 *
 * @param earlier the month it is compared with, or null when none was billed before
 */
public record RunDifference(YearMonth earlier, List<Pair> kinds) {

    /** What one kind of document comes to now and came to then. */
    public record Pair(KindTotals now, KindTotals then) {
        public long moreDocuments() {
            return now.documents() - then.documents();
        }
    }
}
