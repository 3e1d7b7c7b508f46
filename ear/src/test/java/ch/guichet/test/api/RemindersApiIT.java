package ch.guichet.test.api;

import static ch.guichet.test.api.Caller.ADMIN;
import static ch.guichet.test.api.Caller.FINANCE;
import static ch.guichet.test.api.Caller.body;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * An invoice of 225.00 net, 243.25 to pay by 31.10.2028, that nobody pays: reminded after ten days with interest, after
 * thirty with interest and a fee, never twice, and not at all while a stop stands.
 */
@RunAsClient
@ExtendWith({ArquillianExtension.class, Playing.class})
class RemindersApiIT {
    private static final YearMonth MONTH = YearMonth.of(2028, 9);

    private static final int TRIES = 240;
    private static final long PAUSE_NANOS = 250_000_000;

    private Client client;
    private JsonObject invoice;

    @Test
    void what_is_not_paid_is_reminded_level_by_level_once_each() {
        nothingWaits();
        anInvoice();
        assertThat(invoice.getString("due")).isEqualTo("243.25");
        assertThat(invoice.getString("dueDate")).isEqualTo("2028-10-31");

        Playing.moveTo(Instant.parse("2028-11-09T08:00:00Z"));
        assertThat(propose()).isNull();
        Playing.moveTo(Instant.parse("2028-11-10T08:00:00Z"));
        JsonObject first = propose();
        assertThat(first.getInt("level")).isEqualTo(1);
        // 243.25 × 5 % × 10 / 365 = 0.333
        assertThat(first.getString("interest")).isEqualTo("0.33");
        assertThat(first.getString("fee")).isEqualTo("0.00");
        assertThat(first.getString("due")).isEqualTo("243.60");
        send(first);
        assertThat(propose()).isNull();

        feesNeedNoTerms();
        Playing.moveTo(Instant.parse("2028-11-30T08:00:00Z"));
        stopsHold();
        JsonObject second = propose();
        assertThat(second.getInt("level")).isEqualTo(2);
        assertThat(second.getString("feeWhy")).isEqualTo("SETTING");
        assertThat(second.getString("earlier")).isEqualTo("0.35");
        // twenty days on the invoice alone: 0.6664
        assertThat(second.getString("interest")).isEqualTo("0.67");
        assertThat(second.getString("fee")).isEqualTo("20.00");
        assertThat(second.getString("feeVat")).isEqualTo("1.50");
        assertThat(second.getString("due")).isEqualTo("264.25");
        send(second);
        isInTheBooks(second);
        aPartPaysTheCostsFirst();
        instalmentsStopRemindersWhileTheyAreKept();
        isInTheArchive();
    }

    /** 243.25 and 21.00 of costs are owed; ten francs are not for the invoice yet. */
    private void aPartPaysTheCostsFirst() {
        pay("R1", "10.00", "2028-12-02");
        JsonObject item = item();
        assertThat(item.getString("open")).isEqualTo("254.25");
        assertThat(item.getString("costs")).isEqualTo("21.00");
        assertThat(item.getString("costsOpen")).isEqualTo("11.00");
        assertThat(client.contact()
                        .get("/debtors/" + client.id())
                        .expect(200)
                        .json()
                        .getJsonArray("entries")
                        .toString())
                .contains("REMINDER");
    }

    private void instalmentsStopRemindersWhileTheyAreKept() {
        int document = item().getInt("documentId");
        JsonArrayBuilder parts = Json.createArrayBuilder()
                .add(body("dueOn", "2028-12-20", "amount", "100.00"))
                .add(body("dueOn", "2029-01-20", "amount", "154.25"));
        JsonObject wanted = Json.createObjectBuilder(body("document", document, "note", "Comme convenu"))
                .add("parts", parts)
                .build();
        long plan = FINANCE.post("/payment-plans", wanted).expect(201).id();
        FINANCE.post("/payment-plans", wanted).problem(409, "payments.planThere");
        pay("R2", "100.00", "2028-12-19");
        Playing.moveTo(Instant.parse("2029-01-05T08:00:00Z"));
        assertThat(state(plan)).isEqualTo("OPEN");
        assertThat(propose()).isNull();
        assertThat(client.contact()
                        .get("/debtors/" + client.id() + "/plans")
                        .expect(200)
                        .text())
                .contains("\"PAID\"")
                .contains("\"AHEAD\"");
        Playing.moveTo(Instant.parse("2029-01-24T08:00:00Z"));
        assertThat(state(plan)).isEqualTo("MISSED");
        JsonObject third = propose();
        assertThat(third.getInt("level")).isEqualTo(3);
        // 243.25 less the 89.00 that the costs left of 110.00
        assertThat(third.getString("open")).isEqualTo("154.25");
        assertThat(third.getString("earlier")).isEqualTo("0.00");
        FINANCE.post("/reminder-runs/" + third.getInt("runId") + "/discarding").expect(204);
        String waiving = "/debtors/costs/" + document + "/waiving";
        FINANCE.post(waiving, body("reason", "Par égard")).expect(204);
        assertThat(item().getString("open")).isEqualTo("133.25");
        assertThat(item().getString("costs")).isEqualTo("0.00");
        FINANCE.post(waiving, body("reason", "Par égard")).problem(409, "payments.noCosts");
    }

    private String state(long plan) {
        FINANCE.get("/payment-plans").expect(200);
        return FINANCE.get("/payment-plans/" + plan).expect(200).json().getString("state");
    }

    private JsonObject item() {
        return FINANCE.get("/debtors/" + client.id())
                .expect(200)
                .json()
                .getJsonArray("open")
                .getJsonObject(0);
    }

    private void pay(String id, String amount, String day) {
        String reference = FINANCE.get("/invoices/" + invoice.getString("number"))
                .expect(200)
                .json()
                .getString("reference");
        Bank.send(Bank.camt(id, day, Bank.credit(amount, Bank.paid(amount, reference, "", id))), "camt.xml")
                .expect(201);
    }

    /** What another test has begun is given up. */
    private static void nothingWaits() {
        for (JsonObject run : FINANCE.get("/reminder-runs")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)) {
            if (!run.isNull("finishedAt")) continue;
            reaches(run.getInt("id"), "READY");
            FINANCE.post("/reminder-runs/" + run.getInt("id") + "/discarding").expect(204);
        }
    }

    private void anInvoice() {
        Playing.moveTo(Instant.parse("2028-09-05T08:00:00Z"));
        client = Client.named("Retard & Fils SA", Client.GENEVA);
        long question = client.agreesToPaidWork("Bouclement");
        Playing.moveTo(Instant.parse("2028-09-06T17:00:00Z"));
        Client.worked(question, "2028-09-06T08:00:00Z", 4_200);
        Playing.moveTo(Instant.parse("2028-10-01T08:00:00Z"));
        Month month = Month.prepare(MONTH, "REAL");
        month.reaches("READY");
        month.approve();
        invoice = client.contact()
                .get("/invoices?customer=" + client.id() + "&month=" + MONTH)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
    }

    /** Which terms stood at the order depends on what other tests publish; that rule has a test of its own. */
    private static void feesNeedNoTerms() {
        ADMIN.post(
                        "/admin/settings",
                        body("code", "reminders.feeNeedsTerms", "validFrom", "2028-11-11", "value", "false"))
                .expect(201);
    }

    /** @return the line of our invoice in a new run, alone chosen; null when there is none, and the run is given up */
    private JsonObject propose() {
        long run = FINANCE.post("/reminder-runs").expect(202).id();
        reaches(run, "READY");
        List<JsonObject> lines = FINANCE.get("/reminder-runs/" + run + "/lines?search=" + invoice.getString("number"))
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
        if (!lines.isEmpty()) return lines.get(0);
        FINANCE.post("/reminder-runs/" + run + "/discarding").expect(204);
        return null;
    }

    private void send(JsonObject line) {
        String run = "/reminder-runs/" + line.getInt("runId");
        FINANCE.post("/reminder-runs").problem(409, "reminders.otherRun");
        FINANCE.put(run + "/lines", body("chosen", false)).expect(204);
        FINANCE.put(run + "/lines/" + line.getInt("id"), body("chosen", true)).expect(204);
        byte[] preview = pdf(line).bytes();
        FINANCE.post(run + "/approval").expect(202);
        JsonObject done = reaches(line.getInt("runId"), "DONE");
        assertThat(done.getJsonObject("totals").getInt("sent")).isEqualTo(1);
        assertThat(pdf(line).bytes()).isEqualTo(preview);
        FINANCE.post(run + "/approval").problem(409, "reminders.notReady");
        client.contact().get("/reminders/" + line.getInt("id")).problem(403, "forbidden");
    }

    private Reply pdf(JsonObject line) {
        Reply pdf = FINANCE.get("/reminders/" + line.getInt("id") + "/pdf").expect(200);
        assertThat(new String(pdf.bytes(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        return pdf;
    }

    private void stopsHold() {
        long stop = FINANCE.post(
                        "/reminder-stops",
                        body("document", invoice.getString("number"), "kind", "DISPUTE", "reason", "Conteste l’heure"))
                .expect(201)
                .id();
        assertThat(propose()).isNull();
        FINANCE.send("DELETE", "/reminder-stops/" + stop, null).expect(204);
        FINANCE.send("DELETE", "/reminder-stops/" + stop, null).problem(404, "notFound");
    }

    private void isInTheBooks(JsonObject line) {
        JsonObject row = FINANCE.get("/journal?search=" + invoice.getString("number"))
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(row.getString("sourceKind")).isEqualTo("REMINDER");
        assertThat(row.getInt("sourceId")).isEqualTo(line.getInt("id"));
        assertThat(row.getString("total")).isEqualTo("20.67");
        assertThat(row.getString("accounts")).isEqualTo("1100 6950 3600 2200 3809");
        JsonObject vat = FINANCE.get("/vat-returns?from=2028-11-01&to=2028-11-30")
                .expect(200)
                .json();
        assertThat(vat.getBoolean("complete")).isTrue();
        assertThat(vat.getString("unnamed")).isEqualTo("0.00");
    }

    private void isInTheArchive() {
        assertThat(FINANCE.get("/invoices/verification").expect(200).json().getBoolean("sound"))
                .isTrue();
        byte[] zip = FINANCE.get("/invoices/zip?month=" + MONTH).expect(200).bytes();
        assertThat(new String(zip, StandardCharsets.ISO_8859_1)).contains(invoice.getString("number") + ".pdf");
    }

    private static JsonObject reaches(long run, String state) {
        for (int i = 0; i < TRIES; i++) {
            JsonObject status = FINANCE.get("/reminder-runs/" + run).expect(200).json();
            assertThat(status.getBoolean("failed")).as(status.toString()).isFalse();
            if (status.getJsonObject("run").getString("state").equals(state) && !status.getBoolean("working"))
                return status;
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        throw new AssertionError(run + " never became " + state);
    }
}
