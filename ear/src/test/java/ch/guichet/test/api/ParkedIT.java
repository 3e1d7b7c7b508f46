package ch.guichet.test.api;

import static ch.guichet.test.api.Caller.DESK;
import static ch.guichet.test.api.Caller.FINANCE;
import static ch.guichet.test.api.Caller.body;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody whose bill cannot be printed is parked with the reason; the others are billed. */
@RunAsClient
@ExtendWith({ArquillianExtension.class, Playing.class})
class ParkedIT {
    private static final YearMonth MONTH = YearMonth.of(2027, 6);

    @Test
    void no_address_and_a_name_that_banks_cannot_read_are_parked_until_they_are_repaired() {
        Playing.moveTo(Instant.parse("2027-06-07T08:00:00Z"));
        Client homeless = Client.named("Sans Adresse SA", null);
        Client cyrillic = Client.named("Кириллица Sàrl", Client.GENEVA);
        Client sound = Client.named("En Ordre SA", Client.GENEVA);
        for (Client client : new Client[] {homeless, cyrillic, sound}) {
            Playing.moveTo(Playing.now().plusSeconds(60));
            long question = client.agreesToPaidWork("Formation");
            Instant start = Playing.now();
            Playing.moveTo(start.plusSeconds(3_600));
            Client.worked(question, start.toString(), 1_800);
        }
        Playing.moveTo(Instant.parse("2027-07-01T08:00:00Z"));
        Month trial = Month.prepare(MONTH, "DRY_RUN");
        Map<Long, String> parked = parked(trial.reaches("READY"));
        assertThat(parked)
                .containsEntry(homeless.id(), "billing.noAddress")
                .containsEntry(cyrillic.id(), "qrBill.characters");
        assertThat(parked).doesNotContainKey(sound.id());
        trial.discard();

        DESK.put("/customers/" + homeless.id() + "/address", Client.GENEVA).expect(204);
        Month again = Month.prepare(MONTH, "DRY_RUN");
        assertThat(parked(again.reaches("READY"))).doesNotContainKey(homeless.id());
        again.discard();
        billedAloneAndNeverAgain(homeless);
    }

    private static void billedAloneAndNeverAgain(Client repaired) {
        String alone = "/billing-runs/customers/" + repaired.id();
        FINANCE.post(alone, body("until", MONTH.plusMonths(1).atDay(2))).problem(422, "billing.dayToCome");
        Reply started = FINANCE.post(alone, body("until", MONTH.atEndOfMonth())).expect(202);
        Month run = new Month(MONTH, started.id());
        assertThat(run.reaches("READY").getJsonObject("counts").getInt("documents"))
                .isEqualTo(1);
        JsonObject posted = run.approve();
        assertThat(posted.getBoolean("proved")).as(posted.toString()).isTrue();
        assertThat(repaired.contact()
                        .get("/invoices?customer=" + repaired.id())
                        .expect(200)
                        .json()
                        .getJsonArray("items"))
                .hasSize(1);
        FINANCE.post(alone, body("until", MONTH.atEndOfMonth())).problem(409, "billing.nothingToBill");
    }

    private static Map<Long, String> parked(JsonObject run) {
        return run.getJsonArray("parked").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(
                        one -> one.getJsonNumber("customerId").longValue(), one -> one.getString("reason")));
    }
}
