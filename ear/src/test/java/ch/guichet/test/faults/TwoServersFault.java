package ch.guichet.test.faults;

import static ch.guichet.test.faults.OwnServer.until;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two servers on one database; only a database server can be shared, so this needs MySQL. */
@Timeout(900)
class TwoServersFault {

    @Test
    void a_month_end_whose_server_dies_is_finished_by_the_other_without_a_word_from_anybody() throws Exception {
        Assumptions.assumeTrue(OwnServer.onMySql(), "two servers need MySQL: -Pmysql with DB_URL");
        try (OwnServer first = new OwnServer("first");
                OwnServer second = OwnServer.beside("second")) {
            first.start();
            second.start();
            YearMonth month = PlayedMonth.last(first);
            long run = PlayedMonth.prepare(first, month, "REAL");
            until(() -> state(second, run).equals("READY"));
            first.post("/billing-runs/" + run + "/approval", null);
            until(() ->
                    second.get("/billing-runs/" + run).getJsonObject("progress").getInt("done") > 0);
            first.kill();

            until(() -> state(second, run).equals("POSTED"));
            assertThat(second.get("/billing-runs/" + run).getBoolean("proved")).isTrue();
        }
    }

    @Test
    void a_stop_said_to_one_server_reaches_the_job_on_the_other() throws Exception {
        Assumptions.assumeTrue(OwnServer.onMySql(), "two servers need MySQL: -Pmysql with DB_URL");
        try (OwnServer first = new OwnServer("first");
                OwnServer second = OwnServer.beside("second")) {
            first.start();
            second.start();
            YearMonth month = PlayedMonth.last(first);
            long run = PlayedMonth.prepare(first, month, "REAL");
            second.post("/billing-runs/" + run + "/stop", null);
            until(() -> !activity(second, run).equals("RUNNING")
                    && !activity(second, run).equals("STOPPING"));
            if (state(second, run).equals("DRAFTING")) {
                assertThat(activity(second, run)).isEqualTo("STOPPED");
                second.post("/billing-runs/" + run + "/resumption", null);
            }
            until(() -> state(first, run).equals("READY"));
        }
    }

    @Test
    void of_two_who_begin_the_same_month_in_the_same_instant_on_two_servers_one_does() throws Exception {
        Assumptions.assumeTrue(OwnServer.onMySql(), "two servers need MySQL: -Pmysql with DB_URL");
        try (OwnServer first = new OwnServer("first");
                OwnServer second = OwnServer.beside("second")) {
            first.start();
            second.start();
            String order = "{\"month\":\"" + PlayedMonth.last(first) + "\",\"mode\":\"REAL\"}";
            List<Integer> answers = Stream.of(first, second)
                    .parallel()
                    .map(server -> server.answer("POST", "/billing-runs", order).statusCode())
                    .sorted()
                    .toList();
            assertThat(answers).containsExactly(202, 409);
        }
    }

    private static String state(OwnServer server, long run) {
        return status(server, run).getString("state");
    }

    private static String activity(OwnServer server, long run) {
        return status(server, run).getString("activity");
    }

    private static JsonObject status(OwnServer server, long run) {
        return server.get("/billing-runs/" + run);
    }
}
