package ch.guichet.test.beans;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;

/**
 * The floor of month-end: by hand, for MySQL, the shortest set-based SQL that leaves the same documents, lines, ledger,
 * journal and lots. No drafts to look at, no approval, no lease, no parked customers, no second look at the lots: what
 * the product does beyond this is what its ratio pays for.
 */
@ApplicationScoped
public class SetBasedMonth {
    private static final int CUSTOMERS_A_COMMIT = 500;
    private static final int WORKERS = 2;

    @Resource(lookup = "java:jboss/datasources/Guichet")
    private DataSource source;

    private record Range(long first, long last) {}

    /** Bills the month of all customers of {@link MonthWorld}, by two workers side by side. */
    public void bill(YearMonth month, LocalDate issued) {
        List<Range> ranges = ranges();
        open(YearMonth.from(issued));
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        try {
            List<Future<?>> halves = new ArrayList<>();
            int half = (ranges.size() + 1) / WORKERS;
            for (int i = 0; i < WORKERS; i++) {
                List<Range> mine =
                        ranges.subList(Math.min(i * half, ranges.size()), Math.min((i + 1) * half, ranges.size()));
                halves.add(workers.submit(() -> {
                    bill(mine, month, issued);
                    return null;
                }));
            }
            for (Future<?> one : halves) one.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            workers.shutdown();
        }
    }

    /** The books of the month in which the documents are issued. */
    private void open(YearMonth month) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "INSERT IGNORE INTO accounting_period (book_month, gate) VALUES ('" + month + "', 'OPEN')");
            statement.execute("INSERT IGNORE INTO accounting_gate (book_month, gate) VALUES ('" + month + "', 'OPEN')");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Range> ranges() {
        String cut = "SELECT MIN(id), MAX(id) FROM (SELECT id, FLOOR((ROW_NUMBER() OVER (ORDER BY id) - 1) / "
                + CUSTOMERS_A_COMMIT + ") AS part FROM customer WHERE id >= " + MonthWorld.FIRST
                + ") c GROUP BY part ORDER BY part";
        List<Range> all = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(cut)) {
            while (row.next()) all.add(new Range(row.getLong(1), row.getLong(2)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return all;
    }

    private void bill(List<Range> ranges, YearMonth month, LocalDate issued) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            for (Range range : ranges) {
                try (Statement statement = connection.createStatement()) {
                    for (String sql : steps(connection, range, month, issued)) statement.execute(sql);
                }
                connection.commit();
            }
        }
    }

    private static List<String> steps(Connection connection, Range range, YearMonth month, LocalDate issued)
            throws SQLException {
        String ours = "BETWEEN " + range.first() + " AND " + range.last();
        long ids = ids(connection, range, 3L * CUSTOMERS_A_COMMIT + 60_000);
        List<String> all = new ArrayList<>();
        all.addAll(List.of(
                "DROP TEMPORARY TABLE IF EXISTS f_work, f_lot, f_rest, f_line, f_use, f_doc, f_sum, f_posting",
                lots(ours, month),
                work(ours, month)));
        all.add(documents(ids));
        all.addAll(lines());
        all.add(uses());
        all.addAll(rows(ids, month, issued));
        all.addAll(marks(ours, month));
        return all;
    }

    private static long ids(Connection connection, Range range, long count) throws SQLException {
        try (PreparedStatement take = connection.prepareStatement(
                        "UPDATE id_block SET next_id = LAST_INSERT_ID(next_id) + ? WHERE name = 'all'");
                Statement read = connection.createStatement()) {
            take.setLong(1, count);
            take.executeUpdate();
            try (ResultSet row = read.executeQuery("SELECT LAST_INSERT_ID()")) {
                row.next();
                long first = row.getLong(1);
                connection.commit();
                return first;
            }
        }
    }

    /** Each lot with where it begins and ends in its customer's row of minutes. */
    private static String lots(String ours, YearMonth month) {
        return "CREATE TEMPORARY TABLE f_lot (customer_id BIGINT NOT NULL, lot_id BIGINT NOT NULL, s BIGINT NOT NULL,"
                + " e BIGINT NOT NULL, bought BIGINT NOT NULL, remaining BIGINT NOT NULL, price BIGINT NOT NULL,"
                + " PRIMARY KEY (customer_id, e)) SELECT customer_id, id AS lot_id, e - remaining AS s, e, bought,"
                + " remaining, price_net_cents AS price FROM (SELECT customer_id, id, bought, remaining,"
                + " price_net_cents, CAST(SUM(remaining) OVER (PARTITION BY customer_id ORDER BY expires_on, sold_on,"
                + " id) AS SIGNED) AS e FROM credit_lot WHERE customer_id " + ours + " AND remaining > 0"
                + " AND usable_from <= '" + month.atDay(1) + "' AND expires_on >= '" + month.atEndOfMonth() + "') x";
    }

    /** Each day of an intervention with its accounted minutes, begun and ended in its customer's row of minutes. */
    private static String work(String ours, YearMonth month) {
        return "CREATE TEMPORARY TABLE f_work (customer_id BIGINT NOT NULL, service_date DATE NOT NULL, intervention_id"
                + " BIGINT NOT NULL, raw BIGINT NOT NULL, m BIGINT NOT NULL, hourly BIGINT NOT NULL, s BIGINT NOT NULL,"
                + " e BIGINT NOT NULL, t BIGINT NOT NULL, PRIMARY KEY (customer_id, e))"
                + " SELECT d.customer_id, d.service_date, d.intervention_id, d.raw, d.m, d.hourly, d.e - d.m AS s, d.e,"
                + " COALESCE(l.t, 0) AS t FROM (SELECT g.*, CAST(SUM(m) OVER (PARTITION BY customer_id ORDER BY"
                + " service_date, intervention_id) AS SIGNED) AS e FROM (SELECT w.customer_id, w.service_date,"
                + " w.intervention_id, SUM(w.seconds) AS raw, i.hourly_net_cents AS hourly,"
                + " GREATEST(i.minimum_minutes, (SUM(w.seconds) + i.unit_minutes * 60 - 1) DIV (i.unit_minutes * 60)"
                + " * i.unit_minutes) AS m FROM work_entry w JOIN intervention i ON i.id = w.intervention_id"
                + " WHERE w.customer_id " + ours + " AND w.document_id IS NULL AND w.service_date <= '"
                + month.atEndOfMonth() + "' AND i.state = 'DONE' AND i.done_on <= '" + month.atEndOfMonth()
                + "' GROUP BY w.customer_id, w.service_date, w.intervention_id) g) d"
                + " LEFT JOIN (SELECT customer_id, MAX(e) AS t FROM f_lot GROUP BY customer_id) l"
                + " ON l.customer_id = d.customer_id";
    }

    private static String documents(long ids) {
        return "CREATE TEMPORARY TABLE f_doc (customer_id BIGINT NOT NULL PRIMARY KEY, id BIGINT NOT NULL)"
                + " SELECT customer_id, " + ids + " + ROW_NUMBER() OVER (ORDER BY customer_id) AS id FROM f_work"
                + " GROUP BY customer_id";
    }

    /** What a lot covers of a day, and what is left of it to be paid. MySQL opens a temporary table once a statement. */
    private static List<String> lines() {
        return List.of(
                "CREATE TEMPORARY TABLE f_rest SELECT customer_id, GREATEST(s, t) AS at_minute, e FROM f_work WHERE e > t",
                "CREATE TEMPORARY TABLE f_line (customer_id BIGINT NOT NULL, line_no INT NOT NULL, at_minute BIGINT NOT"
                        + " NULL, day_end BIGINT NOT NULL, lot_id BIGINT, minutes BIGINT NOT NULL, PRIMARY KEY"
                        + " (customer_id, line_no)) SELECT customer_id, ROW_NUMBER() OVER (PARTITION BY customer_id"
                        + " ORDER BY at_minute) AS line_no, at_minute, day_end, lot_id, minutes FROM ("
                        + "SELECT w.customer_id, GREATEST(l.s, w.s) AS at_minute, w.e AS day_end, l.lot_id,"
                        + " LEAST(l.e, w.e) - GREATEST(l.s, w.s) AS minutes FROM f_work w JOIN f_lot l"
                        + " ON l.customer_id = w.customer_id AND l.s < w.e AND l.e > w.s"
                        + " UNION ALL SELECT customer_id, at_minute, e, NULL, e - at_minute FROM f_rest) x");
    }

    /** What each line took of its lot, with what was left in the lot before and after it. */
    private static String uses() {
        return "CREATE TEMPORARY TABLE f_use SELECT n.customer_id, n.line_no, n.lot_id, n.minutes, l.bought, l.price,"
                + " l.e - n.at_minute AS before_it, l.e - n.at_minute - n.minutes AS after_it"
                + " FROM f_line n JOIN f_lot l ON l.customer_id = n.customer_id AND l.lot_id = n.lot_id";
    }

    private static List<String> rows(long ids, YearMonth month, LocalDate issued) {
        String entries = String.valueOf(ids + CUSTOMERS_A_COMMIT + 1L);
        String journal = String.valueOf(ids + 2L * CUSTOMERS_A_COMMIT + 50_000);
        String net = "(n.minutes * w.hourly * 2 + 60) DIV 120";
        List<String> all = new ArrayList<>();
        all.add("INSERT INTO number_series (series, series_year, last_serial) VALUES ('INVOICE', " + issued.getYear()
                + ", 0), ('CONSUMPTION_STATEMENT', " + issued.getYear() + ", 0) ON DUPLICATE KEY UPDATE last_serial ="
                + " last_serial");
        all.add("CREATE TEMPORARY TABLE f_sum (customer_id BIGINT NOT NULL PRIMARY KEY, net BIGINT NOT NULL, vat BIGINT"
                + " NOT NULL, due BIGINT NOT NULL, first_day DATE NOT NULL, last_day DATE NOT NULL, charged INT NOT NULL)"
                + " SELECT customer_id, net, (net * 81 + 500) DIV 1000 AS vat, (net + (net * 81 + 500) DIV 1000 + 2) DIV 5"
                + " * 5 AS due, first_day, last_day, charged FROM (SELECT w.customer_id, CAST(SUM(CASE WHEN n.lot_id IS"
                + " NULL THEN " + net + " ELSE 0 END) AS SIGNED) AS net, MIN(w.service_date) AS first_day,"
                + " MAX(w.service_date) AS last_day, CAST(SUM(n.lot_id IS NULL) AS SIGNED) AS charged FROM f_line n"
                + " JOIN f_work w ON w.customer_id = n.customer_id AND w.e = n.day_end GROUP BY w.customer_id) s");
        // the row locks of the series come as late as they can: both kinds in one look
        all.add("SELECT last_serial INTO @invoice FROM number_series WHERE series = 'INVOICE' AND series_year = "
                + issued.getYear() + " FOR UPDATE");
        all.add("SELECT last_serial INTO @statement FROM number_series WHERE series = 'CONSUMPTION_STATEMENT' AND"
                + " series_year = " + issued.getYear() + " FOR UPDATE");
        all.add(
                "INSERT INTO document (id, customer_id, kind, state, number, series_year, serial, billed_month, issue_date,"
                        + " due_date, service_from, service_to, language, recipient_name, street, house_number, postal_code, town,"
                        + " country, recipient_uid, net_cents, vat_cents, credit_cents, rounding_cents, due_cents, reference,"
                        + " posted_at) SELECT id, customer_id, kind, 'POSTED', CONCAT(IF(kind = 'INVOICE', '', 'S'), '"
                        + issued.getYear() + "-', LPAD(serial, 6, '0')), " + issued.getYear() + ", serial, '" + month
                        + "', '"
                        + issued + "', IF(kind = 'INVOICE', '" + issued.plusDays(30)
                        + "', NULL), first_day, last_day, language, name, street, house_number, postal_code, town, country, uid,"
                        + " net, vat, 0, due - net - vat, due, IF(due > 0, LPAD(id, 27, '0'), NULL), NOW(6) FROM (SELECT d.id,"
                        + " d.customer_id, IF(s.due = 0, 'CONSUMPTION_STATEMENT', 'INVOICE') AS kind,"
                        + " IF(s.due = 0, @statement, @invoice) + ROW_NUMBER() OVER (PARTITION BY s.due = 0 ORDER BY d.customer_id)"
                        + " AS serial, s.net, s.vat, s.due, s.first_day, s.last_day, c.language, c.name, c.street,"
                        + " c.house_number, c.postal_code, c.town, c.country, c.uid FROM f_doc d JOIN f_sum s"
                        + " ON s.customer_id = d.customer_id JOIN customer c ON c.id = d.customer_id) x");
        all.add("UPDATE number_series SET last_serial = last_serial + (SELECT COUNT(*) FROM f_sum WHERE due > 0)"
                + " WHERE series = 'INVOICE' AND series_year = " + issued.getYear());
        all.add("UPDATE number_series SET last_serial = last_serial + (SELECT COUNT(*) FROM f_sum WHERE due = 0)"
                + " WHERE series = 'CONSUMPTION_STATEMENT' AND series_year = " + issued.getYear());
        all.add(
                "INSERT INTO document_line (document_id, line_no, kind, intervention_id, title, service_date, raw_seconds,"
                        + " accounted_minutes, minutes, hourly_net_cents, unit_minutes, minimum_minutes, price_agreed_at,"
                        + " acceptance_id, lot_id, credit_quantity, net_cents, vat_category, vat_basis_points, vat_valid_from)"
                        + " SELECT d.id, n.line_no, IF(n.lot_id IS NULL, 'WORK', 'TIME_CREDIT'), w.intervention_id, i.title,"
                        + " w.service_date, w.raw, w.m, n.minutes, i.hourly_net_cents, i.unit_minutes, i.minimum_minutes,"
                        + " i.price_agreed_at, i.acceptance_id, n.lot_id, IF(n.lot_id IS NULL, 0, n.minutes),"
                        + " IF(n.lot_id IS NULL, " + net + ", 0), IF(n.lot_id IS NULL, 'NORMAL', NULL),"
                        + " IF(n.lot_id IS NULL, 810, NULL), IF(n.lot_id IS NULL, '2024-01-01', NULL) FROM f_line n"
                        + " JOIN f_work w ON w.customer_id = n.customer_id AND w.e = n.day_end"
                        + " JOIN f_doc d ON d.customer_id = n.customer_id JOIN intervention i ON i.id = w.intervention_id");
        all.add(
                "INSERT INTO document_vat (document_id, basis_points, net_cents, vat_cents) SELECT d.id, 810, s.net, s.vat"
                        + " FROM f_sum s JOIN f_doc d ON d.customer_id = s.customer_id WHERE s.charged > 0");
        all.add(
                "INSERT INTO credit_entry (id, lot_id, customer_id, kind, quantity, value_cents, service_date, posted_at,"
                        + " document_id, line_no) SELECT " + entries
                        + " + ROW_NUMBER() OVER (ORDER BY u.customer_id, u.line_no),"
                        + " u.lot_id, u.customer_id, 'USE', -u.minutes, (u.price * u.after_it * 2 + u.bought) DIV (2 * u.bought)"
                        + " - (u.price * u.before_it * 2 + u.bought) DIV (2 * u.bought), l.service_date, NOW(6), d.id, u.line_no"
                        + " FROM f_use u JOIN f_doc d ON d.customer_id = u.customer_id JOIN document_line l"
                        + " ON l.document_id = d.id AND l.line_no = u.line_no");
        all.add(
                "UPDATE credit_lot c JOIN (SELECT lot_id, CAST(SUM(minutes) AS SIGNED) AS used FROM f_use GROUP BY lot_id) u"
                        + " ON u.lot_id = c.id SET c.remaining = c.remaining - u.used");
        all.addAll(journal(journal, issued));
        return all;
    }

    private static List<String> journal(String first, LocalDate issued) {
        String line =
                "INSERT INTO journal_line (entry_id, line_no, account, debit_cents, credit_cents) SELECT entry_id,"
                        + " ROW_NUMBER() OVER (PARTITION BY entry_id ORDER BY k), account, GREATEST(cents, 0),"
                        + " GREATEST(-cents, 0) FROM (SELECT j.entry_id, k.k, k.account, CASE k.k WHEN 1 THEN j.due WHEN 2 THEN"
                        + " -j.net WHEN 3 THEN -j.vat WHEN 4 THEN -(j.due - j.net - j.vat) WHEN 5 THEN j.released ELSE -j.released"
                        + " END AS cents FROM f_posting j CROSS JOIN (SELECT 1 AS k, '1100' AS account UNION ALL SELECT 2, '3400'"
                        + " UNION ALL SELECT 3, '2200' UNION ALL SELECT 4, '3809' UNION ALL SELECT 5, '2030' UNION ALL SELECT 6,"
                        + " '3400') k) x WHERE cents <> 0";
        return List.of(
                "CREATE TEMPORARY TABLE f_posting SELECT " + first
                        + " + ROW_NUMBER() OVER (ORDER BY d.id) AS entry_id, d.id AS document_id, s.net, s.vat, s.due,"
                        + " CAST(COALESCE(r.c, 0) AS SIGNED) AS released FROM f_sum s JOIN f_doc d ON d.customer_id ="
                        + " s.customer_id LEFT JOIN (SELECT customer_id, SUM((price * before_it * 2 + bought) DIV (2 * bought)"
                        + " - (price * after_it * 2 + bought) DIV (2 * bought)) AS c FROM f_use GROUP BY customer_id) r"
                        + " ON r.customer_id = s.customer_id WHERE s.net <> 0 OR r.c IS NOT NULL",
                "INSERT INTO journal_entry (id, entry_date, book_month, happened_on, source_kind, source_id, entry_text,"
                        + " posted_at) SELECT p.entry_id, '" + issued + "', '" + YearMonth.from(issued) + "', '"
                        + issued + "', 'DOCUMENT', p.document_id, d.number, NOW(6)"
                        + " FROM f_posting p JOIN document d ON d.id = p.document_id",
                line);
    }

    private static List<String> marks(String ours, YearMonth month) {
        return List.of(
                "UPDATE f_doc d STRAIGHT_JOIN work_entry w ON w.customer_id = d.customer_id SET w.document_id = d.id"
                        + " WHERE w.document_id IS NULL AND w.service_date <= '" + month.atEndOfMonth() + "'",
                "UPDATE intervention i JOIN (SELECT intervention_id, CAST(SUM(raw) AS SIGNED) AS raw FROM f_work"
                        + " GROUP BY intervention_id) w ON w.intervention_id = i.id SET i.billed_seconds ="
                        + " i.billed_seconds + w.raw WHERE i.customer_id " + ours);
    }
}
