package ch.guichet.test.api;

import static ch.guichet.test.api.Caller.FINANCE;
import static ch.guichet.test.api.Caller.body;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.YearMonth;

/** A month-end run as finance drives it. */
public record Month(YearMonth month, long run) {
    private static final int TRIES = 240;

    public static Month prepare(YearMonth month, String mode) {
        Reply started = FINANCE.post("/billing-runs", body("month", month, "mode", mode))
                .expect(202);
        assertThat(started.header("Location")).endsWith("/api/v1/billing-runs/" + started.id());
        return new Month(month, started.id());
    }

    public JsonObject approve() {
        FINANCE.post("/billing-runs/" + run + "/approval").expect(202);
        return reaches("POSTED");
    }

    public void discard() {
        FINANCE.post("/billing-runs/" + run + "/discarding").expect(204);
    }

    /** The run once it has come to this state and its job has ended. */
    public JsonObject reaches(String state) {
        for (int i = 0; i < TRIES; i++) {
            JsonObject status = status();
            if (status.getString("state").equals(state)
                    && !status.getString("activity").equals("RUNNING")) return status;
            assertThat(status.getString("activity")).as(status.toString()).isNotEqualTo("FAILED");
            pause();
        }
        throw new AssertionError(status() + " never became " + state);
    }

    public JsonObject status() {
        return FINANCE.get("/billing-runs/" + run).expect(200).json();
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
