package ch.guichet.test.inside;

import ch.guichet.shared.Database;
import ch.guichet.test.beans.BenchData;
import ch.guichet.test.beans.Measurements;
import ch.guichet.test.beans.Visit;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * {@code mvn verify -Pbench}: the same pages over ten thousand cases and over a million, in one run on one server, as
 * ratios beside their goals. Nothing is asserted: a benchmark says numbers, and whoever reads them knows his machine. That
 * a page costs the same few statements whatever stands in it, every build asserts.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class InboxBench {
    private static final int FEW = 10_000;
    private static final int MANY = Integer.getInteger("guichet.bench.cases", 1_000_000);
    private static final int WARM = 60;
    private static final int MEASURED = 100;
    /** A million beside ten thousand; a page beside the empty one of its template. */
    private static final double INBOX_RATIO = 1.5;

    private static final double SEARCH_RATIO = 3;
    private static final double PAGE_RATIO = 6;
    private static final Map<String, Double> SMALL = new LinkedHashMap<>();

    /** What is asked, by what it is called. */
    private static final Map<String, String> PAGES = new LinkedHashMap<>(Map.of());

    static {
        PAGES.put("empty page of the same template", "/office/search/search.xhtml");
        PAGES.put("inbox, to do", "/desk/cases/cases.xhtml");
        PAGES.put("inbox, all, longest waiting", "/desk/cases/cases.xhtml?state=ALL&order=LONGEST");
        PAGES.put("inbox, closed, far down", "/desk/cases/cases.xhtml?state=CLOSED&after=" + (BenchData.FIRST + 5_000));
        PAGES.put("inbox, by channel and class", "/desk/cases/cases.xhtml?state=CLOSED&channel=MAIL&class=PAID");
        PAGES.put("search, a common word", "/office/search/search.xhtml?kind=CASE&q=facture");
        PAGES.put("search, two common words", "/office/search/search.xhtml?kind=CASE&q=facture+imprimer");
        PAGES.put("search, a rare and a common word", "/office/search/search.xhtml?kind=CASE&q=mot4711+facture");
        PAGES.put("search, half a word", "/office/search/search.xhtml?kind=CASE&q=factur");
    }

    @Inject
    private Database database;

    @Inject
    private BenchData data;

    private Visit desk;

    @Test
    @Order(1)
    void ten_thousand_cases() throws Exception {
        data.grow(FEW);
        desk = Visit.of("desk", "/desk/cases/cases.xhtml");
        PAGES.forEach((name, address) -> SMALL.put(name, median(address)));
    }

    @Test
    @Order(2)
    void are_grown() {
        long began = System.nanoTime();
        data.grow(MANY);
        say("%,d cases are in after %d s".formatted(MANY, (System.nanoTime() - began) / 1_000_000_000));
    }

    @Test
    @Order(3)
    void to_a_million() throws Exception {
        desk = Visit.of("desk", "/desk/cases/cases.xhtml");
        Map<String, Double> big = new LinkedHashMap<>();
        PAGES.forEach((name, address) -> big.put(name, median(address)));
        double empty = big.values().iterator().next();
        say("%-36s %10s %10s %8s %14s".formatted("page", "10,000", "%,d".formatted(MANY), "ratio", "/ empty page"));
        big.forEach((name, ms) -> say("%-36s %7.1f ms %7.1f ms %8.2f %14.2f"
                .formatted(name, SMALL.get(name), ms, ms / SMALL.get(name), ms / empty)));
        big.forEach((name, ms) -> measured(name, ms, empty));
    }

    private static void measured(String name, double ms, double empty) {
        boolean inbox = name.startsWith("inbox");
        if (!inbox && !name.startsWith("search")) return;
        Measurements.atMost(name + ": many / few", ms / SMALL.get(name), "x", inbox ? INBOX_RATIO : SEARCH_RATIO);
        if (inbox) Measurements.atMost(name + " / empty page", ms / empty, "x", PAGE_RATIO);
    }

    private double median(String address) {
        for (int i = 0; i < WARM; i++) desk.milliseconds(address);
        return Measurements.median(IntStream.range(0, MEASURED)
                .mapToDouble(i -> desk.milliseconds(address))
                .toArray());
    }

    private static void say(String line) {
        System.out.println("[bench] " + String.format(Locale.ROOT, "%s", line));
    }
}
