package ch.guichet.test.beans;

import ch.guichet.shared.Database;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * A month of work for a hundred thousand customers, made by the database in sets. Skewed as in life: a third has one
 * stretch of work, one in two hundred has two hundred; every second customer has one to three time packs.
 */
@ApplicationScoped
public class MonthWorld {
    public static final long FIRST = 7_000_000_000_000L;

    private static final int SLICE = 5_000;
    /** A customer's ids lie a thousand apart: his interventions and stretches of work between them. */
    private static final int ROOM = 1_000;

    private static final String OURS = "BETWEEN " + FIRST + " AND " + (FIRST + 999_999_999L * ROOM);
    /** How many stretches of work customer a.n has; ten on average. */
    private static final String STRETCHES = "CASE WHEN MOD(a.n * 7919, 1000) < 350 THEN 1"
            + " WHEN MOD(a.n * 7919, 1000) < 650 THEN 2 + MOD(a.n, 4)"
            + " WHEN MOD(a.n * 7919, 1000) < 850 THEN 6 + MOD(a.n, 10)"
            + " WHEN MOD(a.n * 7919, 1000) < 950 THEN 14 + MOD(a.n, 23)"
            + " WHEN MOD(a.n * 7919, 1000) < 995 THEN 38 + MOD(a.n, 58) ELSE 200 END";

    @Resource(lookup = "java:jboss/datasources/Guichet")
    private DataSource source;

    @Inject
    private Database database;

    /** Lets the customers of these numbers work in a month. @return stretches of work in all */
    public long fill(int first, int end, YearMonth month) {
        run(numbers());
        for (int from = first; from < end; from += SLICE) run(slice(from, Math.min(end, from + SLICE) - 1, month));
        run(statistics());
        return database.number("SELECT COUNT(*) FROM work_entry WHERE customer_id " + OURS);
    }

    /** Takes everything away that was billed, and the runs: the world is as it was filled. */
    public void unbill() {
        String documents = "(SELECT id FROM document WHERE customer_id " + OURS + ")";
        run(List.of(
                "DELETE FROM journal_line WHERE entry_id IN (SELECT id FROM journal_entry"
                        + " WHERE source_kind = 'DOCUMENT' AND source_id IN " + documents + ")",
                "DELETE FROM journal_entry WHERE source_kind = 'DOCUMENT' AND source_id IN " + documents,
                "DELETE FROM credit_entry WHERE kind = 'USE' AND customer_id " + OURS,
                "DELETE FROM document_file WHERE document_id IN " + documents,
                "DELETE FROM document_numbering WHERE document_id IN " + documents,
                "DELETE FROM document_line_seal WHERE document_id IN " + documents,
                "DELETE FROM document_seal WHERE document_id IN " + documents,
                "DELETE FROM document_vat WHERE document_id IN " + documents,
                "DELETE FROM document_line WHERE document_id IN " + documents,
                "UPDATE work_entry SET document_id = NULL WHERE customer_id " + OURS + " AND document_id IS NOT NULL",
                "DELETE FROM document WHERE customer_id " + OURS,
                "UPDATE credit_lot SET remaining = bought WHERE customer_id " + OURS + " AND remaining < bought",
                "UPDATE intervention SET billed_seconds = 0 WHERE customer_id " + OURS + " AND billed_seconds > 0"));
    }

    /** Takes a run away whose documents were taken away before. */
    public void forget(long runId) {
        run(List.of(
                "DELETE FROM parked_customer WHERE run_id = " + runId,
                "DELETE FROM billing_range WHERE run_id = " + runId,
                "UPDATE work_entry SET document_id = NULL WHERE document_id IN (SELECT id FROM document WHERE run_id = "
                        + runId + ")",
                "UPDATE billing_run SET run_key = 'BENCH:" + runId + "', state = 'DISCARDED' WHERE id = " + runId));
    }

    private List<String> numbers() {
        if (database.number("SELECT COUNT(*) FROM information_schema.tables WHERE LOWER(table_name) = 'bench_n'"
                        + " AND table_schema = SCHEMA()")
                > 0) return List.of();
        String digits = "(SELECT 0 AS d UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4"
                + " UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)";
        return List.of(
                "CREATE TABLE bench_n (n BIGINT NOT NULL PRIMARY KEY)",
                "INSERT INTO bench_n SELECT a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d FROM " + digits
                        + " a CROSS JOIN " + digits + " b CROSS JOIN " + digits + " c CROSS JOIN " + digits
                        + " e CROSS JOIN " + digits + " f");
    }

    private static List<String> slice(int from, int to, YearMonth month) {
        String customer = FIRST + " + a.n * " + ROOM;
        String who = " FROM bench_n a WHERE a.n BETWEEN " + from + " AND " + to;
        LocalDate sold = month.atDay(1).minusDays(120);
        String work =
                " FROM bench_n a JOIN bench_n b ON b.n < " + STRETCHES + " WHERE a.n BETWEEN " + from + " AND " + to;
        String workDay = "CAST(TIMESTAMPADD(DAY, MOD(a.n * 31 + FLOOR(b.n / 3) * 7, 28), '" + month.atDay(1)
                + " 00:00:00') AS DATE)";
        List<String> all = new ArrayList<>();
        all.add("INSERT INTO customer (id, number, name, street, house_number, postal_code, town, country, language,"
                + " credit_hold, created_at) SELECT " + customer
                + ", 50000000 + a.n, CONCAT('Menuiserie ', a.n, ' Sàrl'), 'Rue du Lac', '7', '1204', 'Genève', 'CH',"
                + " CASE MOD(a.n, 4) WHEN 0 THEN 'fr' WHEN 1 THEN 'de' WHEN 2 THEN 'it' ELSE 'en' END, FALSE, '" + sold
                + " 08:00:00'" + who);
        all.add("INSERT INTO acceptance (id, link, subject_kind, subject_id, subject_version, title, document,"
                + " document_type, document_sha256, customer_id, contact_id, contact_name, right_used, channel, origin,"
                + " accepted_at, previous_hash, hash) SELECT " + customer + ", " + customer + ", 'BENCH', " + customer
                + ", 1, 'Travail', '', 'text/plain', '', " + customer + ", 0, 'Anne Rey', 'ACCEPT', 'PORTAL', '', '"
                + sold + " 09:00:00', '', ''" + who);
        all.add(
                "INSERT INTO intervention (id, number, customer_id, acceptance_id, specialist_id, specialist_name, title,"
                        + " state, hourly_net_cents, unit_minutes, minimum_minutes, price_agreed_at, done_on, billed_seconds,"
                        + " version) SELECT " + customer + " + FLOOR(b.n / 3), 100000000 + a.n * 100 + FLOOR(b.n / 3), "
                        + customer + ", "
                        + customer
                        + ", 0, 'Paul Favre', 'Analyse du grand livre', 'DONE', 15000 + 1000 * MOD(a.n, 7), 15, 30, '"
                        + sold + " 09:00:00', " + workDay + ", 0, 0" + work + " AND MOD(b.n, 3) = 0");
        all.add(
                "INSERT INTO work_entry (customer_id, service_date, id, intervention_id, specialist_id, specialist_name,"
                        + " started_at, seconds, note) SELECT " + customer + ", " + workDay + ", " + customer
                        + " + b.n, "
                        + customer + " + FLOOR(b.n / 3), 0, 'Paul Favre', '" + month.atDay(1)
                        + " 09:00:00', 60 + MOD(a.n * 7919 + b.n * 104729, 5400), 'Analyse'" + work);
        for (int lot = 1; lot <= 3; lot++) all.addAll(lots(customer, lot, who, sold, month));
        return all;
    }

    private static List<String> lots(String customer, int lot, String who, LocalDate sold, YearMonth month) {
        String id = customer + " + " + lot;
        String has = who + " AND MOD(a.n, " + List.of(2, 4, 10).get(lot - 1) + ") = 0";
        String minutes = "45 + MOD(a.n * 31 + " + lot * 17 + ", 856)";
        return List.of(
                "INSERT INTO credit_lot (id, customer_id, pack_code, kind, bought, remaining, price_net_cents,"
                        + " vat_basis_points, sold_on, usable_from, expires_on) SELECT " + id + ", " + customer
                        + ", 'T5', 'TIME', " + minutes + ", " + minutes + ", 265 * (" + minutes + "), 810, '" + sold
                        + "', '" + sold + "', '" + month.plusMonths(1L + lot).atDay(5) + "'" + has,
                "INSERT INTO credit_entry (id, lot_id, customer_id, kind, quantity, value_cents, service_date, posted_at)"
                        + " SELECT " + id + ", " + id + ", " + customer + ", 'SALE', " + minutes + ", 265 * ("
                        + minutes + "), '" + sold + "', '" + sold + " 09:00:00'" + has);
    }

    private List<String> statistics() {
        return onMySql()
                ? List.of("ANALYZE TABLE customer, intervention, work_entry, credit_lot, acceptance")
                : List.of("ANALYZE");
    }

    /** Whether this is MySQL, on which the claims are made. */
    public boolean onMySql() {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().startsWith("MySQL");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(List<String> statements) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
