package ch.guichet.billing.preview;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;

/** The last month that was billed: what a preview is worked out on. */
@ApplicationScoped
class LastMonth {
    private static final String LAST =
            "SELECT MAX(billed_month) FROM billing_run WHERE mode = 'REAL' AND state = 'POSTED' AND billed_month < ?";

    @Inject
    private Database database;

    @Inject
    private BusinessClock clock;

    /** Null when none was billed yet. */
    YearMonth billed() {
        List<String> last = database.list(LAST, row -> row.getString(1), clock.month());
        return last.isEmpty() || last.get(0) == null ? null : YearMonth.parse(last.get(0));
    }
}
