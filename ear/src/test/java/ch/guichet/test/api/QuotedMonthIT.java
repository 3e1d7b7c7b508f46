package ch.guichet.test.api;

import static ch.guichet.test.api.Caller.DESK;
import static ch.guichet.test.api.Caller.FINANCE;
import static ch.guichet.test.api.Caller.SPECIALIST;
import static ch.guichet.test.api.Caller.body;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.test.harness.Running;
import jakarta.json.JsonObject;
import java.io.IOException;
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
        files(client, quote);
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
        corrected(under);
        SPECIALIST
                .post("/interventions/" + under + "/travel", body("on", "2027-08-04"))
                .problem(409, "work.travelInQuote");
        SPECIALIST
                .post("/interventions/" + work + "/travel", body("on", "2027-08-04"))
                .problem(409, "work.travelNotAgreed");
        DESK.post("/interventions/" + under + "/surcharge/goodwill", body("give", true, "reason", "Fidélité"))
                .problem(409, "urgency.noSurcharge");
        SPECIALIST.post("/interventions/" + under + "/completion", body()).expect(204);
        Playing.moveTo(Instant.parse("2027-09-01T08:00:00Z"));
        Month month = Month.prepare(MONTH, "REAL");
        month.reaches("READY");
        month.approve();

        JsonObject line = line(client);
        assertThat(line.getString("kind")).isEqualTo("QUOTE");
        assertThat(line.getString("net")).isEqualTo("360.00");
        assertThat(line.getString("title")).endsWith(sent.getInt("number") + "/2");
        assertThat(line.getJsonObject("why").getInt("rawSeconds")).isEqualTo(18_001);
        assertThat(FINANCE.get("/acceptances/verification").expect(200).json().getBoolean("ok"))
                .isTrue();
        assertThat(verifiedAs("demo-admin")).isZero();
        assertThat(verifiedAs("nobody")).isEqualTo(2);
    }

    /** What goes with a quote is seen once it is sent, by its customer alone, and then stays as it is. */
    private static void files(Client client, long quote) {
        String path = "/quotes/" + quote + "/files";
        DESK.send("POST", path, """
                {"files":[{"name":"plan.txt","content":"UGxhbg=="}]}""").expect(204);
        client.contact().get(path).problem(404, "notFound");
        DESK.post("/quotes/" + quote + "/sending", body()).expect(200);
        JsonObject file = client.contact()
                .get(path)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(client.contact()
                        .get(path + "/" + file.getInt("id"))
                        .expect(200)
                        .text())
                .isEqualTo("Plan");
        Client.named("Curieux Sàrl", Client.GENEVA).contact().get(path).problem(404, "notFound");
        DESK.send("POST", path, """
                {"files":[{"name":"autre.txt","content":"UGxhbg=="}]}""").problem(409, "quote.notDraft");
    }

    /** Before it is billed a stretch is put right, and both values stay. */
    private static void corrected(long under) {
        long entry = SPECIALIST
                .get("/interventions/" + under)
                .expect(200)
                .json()
                .getJsonArray("workEntries")
                .getJsonObject(0)
                .getJsonNumber("id")
                .longValue();
        SPECIALIST
                .put(
                        "/interventions/" + under + "/work-entries/" + entry,
                        body("startedAt", "2027-08-04T09:00:00Z", "seconds", 18_001, "reason", "Arrondi"))
                .expect(204);
        JsonObject kept = DESK.get("/interventions/" + under + "/corrections")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(kept.getInt("oldSeconds")).isEqualTo(18_000);
        assertThat(kept.getInt("newSeconds")).isEqualTo(18_001);
        assertThat(kept.getString("reason")).isEqualTo("Arrondi");
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

    /** What the command of the server's folder ends with. */
    private static int verifiedAs(String token) {
        try {
            ProcessBuilder command =
                    new ProcessBuilder("sh", "src/main/content/bin/guichet-verify.sh", Running.PRODUCT).inheritIO();
            command.environment().put("GUICHET_TOKEN", token);
            return command.start().waitFor();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
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
