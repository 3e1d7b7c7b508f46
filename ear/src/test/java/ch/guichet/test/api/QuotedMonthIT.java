package ch.guichet.test.api;

import static ch.guichet.test.api.Caller.DESK;
import static ch.guichet.test.api.Caller.FINANCE;
import static ch.guichet.test.api.Caller.SPECIALIST;
import static ch.guichet.test.api.Caller.body;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.YearMonth;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A quote from its draft to the invoice, as programs drive it: the gate, the ceiling, and the version that is billed. */
@RunAsClient
@ExtendWith({ArquillianExtension.class, Playing.class})
class QuotedMonthIT {
    private static final YearMonth MONTH = YearMonth.of(2027, 8);

    @Test
    void the_accepted_version_is_billed_up_to_its_ceiling_and_work_before_the_yes_is_refused() {
        Playing.moveTo(Instant.parse("2027-08-03T08:00:00Z"));
        Client client = Client.named("Imprimerie du Seujet SA", Client.GENEVA);
        long question = client.agreesToPaidWork("Reprise des écritures");
        long work = SPECIALIST
                .post("/interventions", body("case", question))
                .expect(201)
                .id();
        Playing.moveTo(Instant.parse("2027-08-03T12:00:00Z"));
        assertThat(log(work, "2027-08-03T09:00:00Z", 60)
                        .problem(409, "quote.none")
                        .getString("detail"))
                .isNotBlank();
        long quote = open(client, question);
        DESK.post("/quotes/" + quote + "/sending", body()).expect(200);
        JsonObject sent = client.contact().get("/quotes/" + quote).expect(200).json();
        assertThat(log(work, "2027-08-03T09:00:00Z", 60)
                        .problem(409, "quote.notAccepted")
                        .getString("detail"))
                .contains(String.valueOf(sent.getInt("number")));
        accept(client, sent);
        DESK.send("PUT", "/quotes/" + quote + "/draft", """
                {"content":{"lines":[{"kind":"EFFORT_WITH_CEILING","title":"Reprise","minutes":120}]}}""").expect(200);
        DESK.post("/quotes/" + quote + "/sending", body()).expect(200);
        Playing.moveTo(Instant.parse("2027-08-04T08:00:00Z"));
        accept(client, client.contact().get("/quotes/" + quote).expect(200).json());

        Playing.moveTo(Instant.parse("2027-08-04T18:00:00Z"));
        log(work, "2027-08-04T09:00:00Z", 18_000).expect(201);
        long under = DESK.get("/interventions?case=" + question).expect(200).json().getJsonArray("items").stream()
                .mapToLong(row -> row.asJsonObject().getJsonNumber("id").longValue())
                .filter(id -> id != work)
                .findFirst()
                .orElseThrow();
        SPECIALIST.post("/interventions/" + under + "/completion", body()).expect(204);
        Playing.moveTo(Instant.parse("2027-09-01T08:00:00Z"));
        Month month = Month.prepare(MONTH, "REAL");
        month.reaches("READY");
        month.approve();

        JsonObject line = line(client);
        assertThat(line.getString("kind")).isEqualTo("QUOTE");
        assertThat(line.getString("net")).isEqualTo("360.00");
        assertThat(line.getString("title")).endsWith(sent.getInt("number") + "/2");
        assertThat(line.getJsonObject("why").getInt("rawSeconds")).isEqualTo(18_000);
        assertThat(FINANCE.get("/acceptances/verification").expect(200).json().getBoolean("ok"))
                .isTrue();
    }

    private static long open(Client client, long question) {
        long contact = DESK.get("/customers/" + client.id() + "/contacts")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getJsonNumber("id")
                .longValue();
        return DESK.send("POST", "/quotes", """
                {"customer":%d,"contact":%d,"case":%d,"title":"Reprise","content":{"lines":[
                {"kind":"FIXED_PRICE","title":"Reprise","net":"1000.00"}]}}""".formatted(client.id(), contact, question))
                .expect(201)
                .id();
    }

    private static void accept(Client client, JsonObject quote) {
        JsonObject latest = quote.getJsonArray("versions").getJsonObject(0);
        client.contact()
                .post(
                        "/quotes/" + quote.getInt("id") + "/versions/" + latest.getInt("version") + "/acceptance",
                        body("documentSha256", latest.getString("documentSha256")))
                .expect(201);
    }

    private static Reply log(long work, String start, int seconds) {
        return SPECIALIST.post(
                "/interventions/" + work + "/work-entries",
                body("startedAt", start, "seconds", seconds, "note", "Reprise", "offPresence", true));
    }

    private static JsonObject line(Client client) {
        JsonObject found = client.contact()
                .get("/invoices?customer=" + client.id() + "&month=" + MONTH)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        return client.contact()
                .get("/invoices/" + found.getString("number"))
                .expect(200)
                .json()
                .getJsonArray("lines")
                .getJsonObject(0);
    }
}
