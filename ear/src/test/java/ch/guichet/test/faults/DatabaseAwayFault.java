package ch.guichet.test.faults;

import static ch.guichet.test.faults.OwnServer.until;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.test.browser.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The database goes, stays away, comes back, and is slow; the way to it is cut, so this needs a database server. */
@Timeout(900)
class DatabaseAwayFault {
    private static final Duration AWAY = Duration.ofSeconds(30);

    @BeforeAll
    static void needs() {
        Assumptions.assumeTrue(
                OwnServer.onMySql(), "a way to the database can be cut on MySQL only: -Pmysql with DB_URL");
        Assumptions.assumeTrue(Browser.onThisMachine().isPresent(), Browser.HOW_TO_INSTALL);
    }

    @Test
    void a_database_away_for_half_a_minute_in_a_month_end_costs_time_and_no_row_and_people_read_why() throws Exception {
        try (Passage way = new Passage(OwnServer.databasePort());
                OwnServer server = new OwnServer("away").through(way);
                var driver = Browser.driver();
                var browser = Browser.start(driver, Browser.onThisMachine().orElseThrow())) {
            server.start();
            Page page = browser.newPage(new com.microsoft.playwright.Browser.NewPageOptions().setLocale("fr-CH"));
            signIn(page, "http://127.0.0.1:" + server.port());
            long undisturbed = PlayedMonth.prepare(server, PlayedMonth.last(server), "DRY_RUN");
            until(() -> PlayedMonth.rests(server, undisturbed, "READY"));
            long run = PlayedMonth.prepare(server, PlayedMonth.last(server), "REAL");
            until(() -> PlayedMonth.rests(server, run, "READY"));
            server.post("/billing-runs/" + run + "/approval", null);
            until(() ->
                    server.get("/billing-runs/" + run).getJsonObject("progress").getInt("done") > 0);

            way.cut();
            assertThat(server.status("/billing-runs/" + run)).isEqualTo(503);
            Response answer = page.navigate(page.url());
            assertThat(answer.status()).isEqualTo(503);
            assertThat(page.locator("h1").textContent()).contains("base de données");
            Thread.sleep(AWAY.toMillis());
            way.mend();
            Instant mended = Instant.now();
            until(() -> server.status("/billing-runs/" + run) == 200 && PlayedMonth.rests(server, run, "POSTED"));
            assertThat(page.navigate(page.url()).status()).isEqualTo(200);
            System.out.printf("posted %s after the database was back%n", Duration.between(mended, Instant.now()));

            try (Connection database = server.database()) {
                PlayedMonth.sameRows(database, undisturbed, run);
                PlayedMonth.onceAndWithoutGap(database, run);
            }
        }
    }

    @Test
    void with_a_slow_database_and_no_connection_left_callers_are_told_to_come_again_and_it_recovers() throws Exception {
        try (Passage way = new Passage(OwnServer.databasePort());
                OwnServer server = new OwnServer("slow")
                        .through(way)
                        .with("DB_POOL_MAX", "4")
                        .with("DB_POOL_MIN", "1")) {
            server.start();
            way.slow(2000);
            List<Integer> answers = IntStream.range(0, 24)
                    .parallel()
                    .mapToObj(i -> server.status("/billing-runs"))
                    .toList();
            assertThat(answers).containsAnyOf(200).isSubsetOf(200, 503);
            way.slow(0);
            until(() -> server.status("/billing-runs") == 200);
            assertThat(IntStream.range(0, 24).parallel().mapToObj(i -> server.status("/billing-runs")))
                    .containsOnly(200);
        }
    }

    private static void signIn(Page page, String address) {
        page.navigate(address + "/login.xhtml");
        page.fill("[id='form:login']", "customer");
        page.fill("[id='form:password']", "guichet-demo");
        page.click("[id='form:signIn']");
        page.waitForURL(url -> !url.contains("/login.xhtml"));
    }
}
