package ch.guichet.test.inside;

import static ch.guichet.test.beans.Measurements.atLeast;
import static ch.guichet.test.beans.Measurements.atMost;
import static ch.guichet.test.beans.Measurements.median;
import static ch.guichet.test.beans.Measurements.say;

import ch.guichet.billing.monthend.MonthEnd;
import ch.guichet.billing.monthend.RunMode;
import ch.guichet.billing.monthend.RunState;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Refusal;
import ch.guichet.test.beans.AsFinance;
import ch.guichet.test.beans.MonthWorld;
import ch.guichet.test.beans.PeakHeap;
import ch.guichet.test.beans.Printing;
import ch.guichet.test.beans.RowHashes;
import ch.guichet.test.beans.SetBasedMonth;
import ch.guichet.test.beans.SingleDebits;
import ch.guichet.test.beans.Visit;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * {@code mvn verify -Pbench,mysql -Dit.test=MonthEndBench}: month-end against the shortest set-based SQL that makes the
 * same rows, both sides in turn on the same data. Nothing is asserted about time; that both sides made the same rows is.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(7200)
public class MonthEndBench {
    private static final int MANY = Integer.getInteger("guichet.bench.customers", 100_000);
    private static final int ROUNDS = Integer.getInteger("guichet.bench.rounds", 3);

    private static double full;
    private static double small;
    private static double smallHeap;

    @Inject
    private MonthWorld world;

    @Inject
    private SetBasedMonth floor;

    @Inject
    private MonthEnd monthEnd;

    @Inject
    private AsFinance finance;

    @Inject
    private Database database;

    @Inject
    private RowHashes hashes;

    @Inject
    private SingleDebits debits;

    @Inject
    private Printing printing;

    @Inject
    private BusinessClock clock;

    private record Time(long run, double drafting, double posting) {
        double whole() {
            return drafting + posting;
        }
    }

    private YearMonth month() {
        return clock.month().minusMonths(1);
    }

    @Test
    @Order(1)
    void a_tenth_of_the_work() throws InterruptedException {
        say("%,d stretches of work", world.fill(0, MANY / 10, month()));
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            times.add(bill().whole());
            clear();
        }
        smallHeap = heapOfARun();
        small = middle(times);
    }

    @Test
    @Order(2)
    void all_of_the_work_beside_set_based_sql() throws InterruptedException {
        long began = System.nanoTime();
        long entries = world.fill(MANY / 10, MANY, month());
        say("%,d stretches of work of %,d customers are in after %.0f s", entries, MANY, since(began));
        List<Double> product = new ArrayList<>();
        List<Double> bySql = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            if (world.onMySql()) bySql.add(bySql());
            Map<String, String> rows = hashes.ofTheMonth();
            clear();
            Time time = bill();
            say("product: %.1f s of which drafts %.1f s", time.whole(), time.drafting());
            product.add(time.whole());
            if (world.onMySql()) hashes.mustBe(rows);
            clear();
        }
        full = middle(product);
        if (world.onMySql()) atMost("month-end/set-sql", full / middle(bySql), "ratio", 3.0);
        else say("the set-based side is MySQL's: not compared here");
        atMost("month-end-1m/100k", full / small, "ratio", 11);
        double heap = heapOfARun();
        say("heap: %.0f MB, with a tenth of the work %.0f MB", heap, smallHeap);
        atMost("heap-1m/100k", heap / smallHeap, "ratio", 1.1);
        say("%.0f customers and %.0f stretches of work a second", MANY / full, entries / full);
    }

    @Test
    @Order(3)
    void a_dry_run_a_stop_at_half_and_a_second_try() {
        long began = System.nanoTime();
        long trial = finance.get("finance", () -> monthEnd.prepare(month(), RunMode.DRY_RUN));
        untilReady(trial);
        atMost("dry-run/real", since(began) / full, "ratio", 0.7);
        finance.run("finance", () -> monthEnd.discard(trial));
        world.forget(trial);

        long run = finance.get("finance", () -> monthEnd.prepare(month(), RunMode.REAL));
        untilReady(run);
        finance.run("finance", () -> monthEnd.approve(run));
        until(() -> left(run, "'DRAFTED'") == 0);
        stop(run);
        long again = System.nanoTime();
        finance.run("finance", () -> monthEnd.resume(run));
        until(() -> left(run, "'OPEN','DRAFTED','SETTLED'") == 0);
        atMost("restart/full", since(again) / full, "ratio", 0.6);
        stop(run);
        database.update("UPDATE billing_run SET state = 'POSTED' WHERE id = ?", run);
        long second = System.nanoTime();
        try {
            finance.get("finance", () -> monthEnd.prepare(month(), RunMode.REAL));
            throw new AssertionError("a posted month was run again");
        } catch (Refusal refused) {
            atMost("rerun/full", since(second) / full, "ratio", 0.02);
        }
    }

    @Test
    @Order(4)
    void documents_are_printed() {
        atLeast("pdf-per-second", printing.perSecond(), "documents/s", 60);
        clear();
    }

    @Test
    @Order(5)
    void the_portal_meanwhile() throws InterruptedException {
        Visit customer = Visit.of("customer", "/portal/home/home.xhtml");
        for (int i = 0; i < 100; i++) customer.milliseconds("/portal/home/home.xhtml");
        double idle = p95(times(customer, () -> false, 400));
        Thread work = new Thread(this::bill);
        work.start();
        double busy = p95(times(customer, () -> !work.isAlive(), Integer.MAX_VALUE));
        work.join();
        say("portal, p95: idle %.1f ms, meanwhile %.1f ms", idle, busy);
        atMost("portal-p95-busy/idle", busy / idle, "ratio", 3);
        clear();
    }

    private static List<Double> times(Visit customer, BooleanSupplier enough, int most) {
        List<Double> times = new ArrayList<>();
        while (times.size() < most && !enough.getAsBoolean())
            times.add(customer.milliseconds("/portal/home/home.xhtml"));
        return times;
    }

    private static double p95(List<Double> times) {
        return times.stream()
                .sorted()
                .skip(times.size() * 95L / 100)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Order(6)
    void single_debits_beside_bare_sql() {
        atLeast("debit/bare-sql", debits.perSecond() / debits.bareSqlPerSecond(), "ratio", 0.5);
    }

    private double heapOfARun() throws InterruptedException {
        PeakHeap heap = PeakHeap.watch();
        bill();
        double most = heap.megabytes();
        clear();
        return most;
    }

    private Time bill() {
        long began = System.nanoTime();
        long run = finance.get("finance", () -> monthEnd.prepare(month(), RunMode.REAL));
        untilReady(run);
        double drafting = since(began);
        long approved = System.nanoTime();
        finance.run("finance", () -> monthEnd.approve(run));
        until(() -> left(run, "'OPEN','DRAFTED','SETTLED'") == 0);
        double posting = since(approved);
        stop(run);
        return new Time(run, drafting, posting);
    }

    private double bySql() {
        long began = System.nanoTime();
        floor.bill(month(), clock.today());
        double seconds = since(began);
        say("set-based SQL: %.1f s", seconds);
        return seconds;
    }

    /** Printing is measured by itself: it is stopped as soon as everything is posted. */
    private void stop(long run) {
        finance.run("finance", () -> monthEnd.stop(run));
        untilItRests(run);
    }

    private void clear() {
        world.unbill();
        database.list(
                        "SELECT id FROM billing_run WHERE billed_month = ? AND run_key LIKE 'REAL:%'",
                        row -> row.getLong(1), month())
                .forEach(world::forget);
    }

    private void untilReady(long run) {
        until(() -> database.number("SELECT COUNT(*) FROM billing_run WHERE id = ? AND state = ?", run, RunState.READY)
                == 1);
        untilItRests(run);
    }

    private void untilItRests(long run) {
        until(() -> !finance.get("finance", () -> monthEnd.status(run)).working());
    }

    private long left(long run, String stages) {
        return database.number(
                "SELECT COUNT(*) FROM billing_range WHERE run_id = ? AND stage IN (" + stages + ")", run);
    }

    private static double middle(List<Double> times) {
        return median(times.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static double since(long nanos) {
        return (System.nanoTime() - nanos) / 1e9;
    }

    private static void until(BooleanSupplier done) {
        try {
            while (!done.getAsBoolean()) Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
