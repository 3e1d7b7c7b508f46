package ch.guichet.test.faults;

import static ch.guichet.test.faults.OwnServer.until;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A month is billed while its server is killed again and again: while drafts are made, when they wait, while they are
 * posted. Nobody touches anything in between: the server takes its run up when it is back. What is posted must be, row
 * by row, what an undisturbed rehearsal of the same month had made before.
 */
class KilledMonthEndIT {
    /** Where it is killed: drafting or posting, and after which part of it. */
    private static final List<Blow> BLOWS = List.of(
            new Blow("DRAFTING", 0.3), new Blow("POSTING", 0.1), new Blow("POSTING", 0.5), new Blow("POSTING", 0.9));
    /** How many of them; a build that has time for more says so. */
    private static final int KILLS = Integer.getInteger("guichet.kills", 2);

    private record Blow(String state, double after) {}

    @Test
    void a_server_killed_in_the_middle_of_a_month_end_posts_the_rows_of_an_undisturbed_one() throws Exception {
        try (OwnServer server = new OwnServer("killed")) {
            server.start();
            YearMonth month = PlayedMonth.last(server);
            long undisturbed = PlayedMonth.prepare(server, month, "DRY_RUN");
            until(() -> PlayedMonth.rests(server, undisturbed, "READY"));

            long run = PlayedMonth.prepare(server, month, "REAL");
            List<Blow> blows = new ArrayList<>(KILLS >= BLOWS.size() ? BLOWS : BLOWS.subList(0, KILLS));
            while (!blows.isEmpty() && blows.get(0).state().equals("DRAFTING")) strike(server, run, blows.remove(0));
            until(() -> PlayedMonth.rests(server, run, "READY"));
            server.post("/billing-runs/" + run + "/approval", null);
            for (Blow blow : blows) strike(server, run, blow);
            until(() -> PlayedMonth.rests(server, run, "POSTED"));

            assertThat(server.get("/billing-runs/" + run).getBoolean("proved")).isTrue();
            server.close();
            try (Connection database = server.database()) {
                PlayedMonth.sameRows(database, undisturbed, run);
                PlayedMonth.onceAndWithoutGap(database, run);
            }
        }
    }

    private static void strike(OwnServer server, long run, Blow blow) throws Exception {
        until(() -> {
            JsonObject status = server.get("/billing-runs/" + run);
            JsonObject progress = status.getJsonObject("progress");
            return !status.getString("state").equals(blow.state())
                    || progress.getInt("done") >= blow.after() * progress.getInt("total")
                            && progress.getInt("total") > 0;
        });
        server.kill();
        server.start();
        System.out.printf(
                "killed while %s, then %s%n",
                blow, server.get("/billing-runs/" + run).get("progress"));
    }
}
