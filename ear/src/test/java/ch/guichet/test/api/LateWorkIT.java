package ch.guichet.test.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Work that is written down after its month was billed, and a clock that is set while months are billed. */
@RunAsClient
@ExtendWith({ArquillianExtension.class, Playing.class})
class LateWorkIT {
    private static final YearMonth SEPTEMBER = YearMonth.of(2029, 9);
    private static final int HOUR = 3600;

    @Test
    void work_for_a_posted_month_goes_to_the_next_invoice_with_its_own_day_though_the_clock_jumps_in_both_runs() {
        Playing.moveTo(Instant.parse("2029-09-03T08:00:00Z"));
        Client client = Client.named("Retardataire SA", Client.GENEVA);
        long inTime = client.agreesToPaidWork("À temps");
        long late = client.agreesToPaidWork("Noté trop tard");
        Playing.moveTo(Instant.parse("2029-09-20T16:00:00Z"));
        Client.worked(inTime, "2029-09-20T08:00:00Z", HOUR);
        billed(SEPTEMBER, Instant.parse("2029-10-01T08:00:00Z"));
        JsonObject september = only(client, SEPTEMBER);

        Client.worked(late, "2029-09-21T08:00:00Z", HOUR);
        Playing.moveTo(Instant.parse("2029-10-20T16:00:00Z"));
        billed(SEPTEMBER.plusMonths(1), Instant.parse("2029-11-02T08:00:00Z"));

        assertThat(only(client, SEPTEMBER)).isEqualTo(september);
        JsonObject october = only(client, SEPTEMBER.plusMonths(1));
        JsonObject line = client.contact()
                .get("/invoices/" + october.getString("number"))
                .expect(200)
                .json()
                .getJsonArray("lines")
                .getJsonObject(0);
        assertThat(line.getString("serviceDate")).isEqualTo("2029-09-21");
        assertThat(line.getString("net")).isEqualTo("180.00");
    }

    /** Billed while somebody sets the clock an hour on, an hour back and a day back. */
    private static void billed(YearMonth of, Instant at) {
        Playing.moveTo(at);
        Month month = Month.prepare(of, "REAL");
        Playing.moveTo(at.plusSeconds(HOUR));
        Playing.moveTo(at.minusSeconds(HOUR));
        month.reaches("READY");
        Playing.moveTo(at.minusSeconds(24 * HOUR));
        assertThat(month.approve().getBoolean("proved")).isTrue();
        Playing.moveTo(at);
    }

    private static JsonObject only(Client client, YearMonth month) {
        List<JsonObject> found = client.contact()
                .get("/invoices?customer=" + client.id() + "&month=" + month)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
