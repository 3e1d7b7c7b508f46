package ch.guichet.figures;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What is counted month by month: one statement for each of its sources, whatever the number of months. */
@ApplicationScoped
class MonthStore {
    private static final String BY_MONTH = "SELECT x.mon, SUM(x.amount) FROM (SELECT %s AS mon, %s AS amount FROM %s)"
            + " x WHERE x.mon >= ? AND x.mon <= ? GROUP BY x.mon";

    /** A use given back is above zero, a sale taken back below. */
    private static final String CREDIT = "SELECT x.mon, SUM(CASE WHEN x.kind = 'SALE' OR (x.kind = 'VOID'"
            + " AND x.cents < 0) THEN x.cents ELSE 0 END) AS sold, SUM(CASE WHEN x.kind = 'USE' OR (x.kind = 'VOID'"
            + " AND x.cents > 0) THEN -x.cents ELSE 0 END) AS used,"
            + " SUM(CASE WHEN x.kind IN ('LAPSE', 'LAPSE_REVERSAL') THEN -x.cents ELSE 0 END) AS lapsed,"
            + " SUM(x.cents) AS moved FROM (SELECT " + month("e.service_date")
            + " AS mon, e.kind, e.value_cents AS cents FROM credit_entry e) x GROUP BY x.mon ORDER BY x.mon";

    /** Instants are compared with the months' ends in Zurich, which no column has; so each month is asked for by itself. */
    private static final String HOTLINE =
            "SELECT CAST(? AS CHAR(7)) AS mon, COALESCE(SUM(r.seconds), 0) AS one, 0 AS two"
                    + " FROM timer_stretch r JOIN work_timer t ON t.id = r.timer_id WHERE t.intervention_id IS NULL"
                    + " AND r.began_at >= ? AND r.began_at < ?";

    private static final String CASES = "SELECT CAST(? AS CHAR(7)) AS mon, COUNT(*) AS one,"
            + " COALESCE(SUM(CASE WHEN c.triage = 'FREE' THEN 1 ELSE 0 END), 0) AS two FROM support_case c"
            + " WHERE c.merged_into_id IS NULL AND c.received_at >= ? AND c.received_at < ?";

    @Inject
    private Database database;

    MonthSums sums(YearMonth first, YearMonth last) {
        MonthSums sums = new MonthSums();
        byMonth(
                sums,
                Measure.INVOICED,
                first,
                last,
                "d.issue_date",
                "d.due_cents",
                "document d" + " WHERE d.state = 'POSTED' AND d.kind IN ('INVOICE', 'CREDIT_NOTE')");
        byMonth(
                sums,
                Measure.PAID,
                first,
                last,
                "t.booked_on",
                "a.amount_cents",
                "payment_allocation a"
                        + " JOIN bank_transaction t ON t.id = a.transaction_id WHERE a.undone_at IS NULL"
                        + " AND a.document_id IS NOT NULL");
        byMonth(sums, Measure.WORK, first, last, "w.service_date", "w.seconds", "work_entry w");
        credit(sums);
        each(HOTLINE, first, last, sums, Measure.HOTLINE, null);
        each(CASES, first, last, sums, Measure.CASES, Measure.FREE_CASES);
        return sums;
    }

    private void byMonth(
            MonthSums sums, Measure measure, YearMonth first, YearMonth last, String day, String amount, String from) {
        database.each(
                BY_MONTH.formatted(month(day), amount, from),
                row -> {
                    sums.add(YearMonth.parse(row.getString(1)), measure, row.getLong(2));
                    return measure;
                },
                ignored -> {},
                first,
                last);
    }

    private void credit(MonthSums sums) {
        long[] left = {0};
        database.each(
                CREDIT,
                row -> {
                    YearMonth month = YearMonth.parse(row.getString("mon"));
                    sums.add(month, Measure.CREDIT_SOLD, row.getLong("sold"));
                    sums.add(month, Measure.CREDIT_USED, row.getLong("used"));
                    sums.add(month, Measure.CREDIT_LAPSED, row.getLong("lapsed"));
                    left[0] += row.getLong("moved");
                    sums.creditCloses(month, left[0]);
                    return month;
                },
                ignored -> {});
    }

    private void each(String sql, YearMonth first, YearMonth last, MonthSums sums, Measure one, Measure two) {
        List<Object> values = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1))
            Collections.addAll(
                    values,
                    month.toString(),
                    BusinessClock.startOf(month.atDay(1)),
                    BusinessClock.startOf(month.plusMonths(1).atDay(1)));
        database.each(
                String.join(" UNION ALL ", Collections.nCopies(values.size() / 3, sql)),
                row -> {
                    YearMonth month = YearMonth.parse(row.getString("mon"));
                    sums.add(month, one, row.getLong("one"));
                    if (two != null) sums.add(month, two, row.getLong("two"));
                    return month;
                },
                ignored -> {},
                values.toArray());
    }

    private static String month(String day) {
        return "CONCAT(EXTRACT(YEAR FROM " + day + "), '-', LPAD(EXTRACT(MONTH FROM " + day + "), 2, '0'))";
    }
}
