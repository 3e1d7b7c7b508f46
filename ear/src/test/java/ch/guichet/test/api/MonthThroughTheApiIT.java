package ch.guichet.test.api;

import static ch.guichet.test.api.Caller.FINANCE;
import static ch.guichet.test.api.Caller.body;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * One month from outside: 5 h 45 min of work against a pack of 5 h, so 45 min stay at 180.00. Net 135.00, VAT 8.1 % 10.94
 * (10.935), 145.94, rounded to 145.95.
 */
@RunAsClient
@ExtendWith({ArquillianExtension.class, Playing.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MonthThroughTheApiIT {
    private static final YearMonth MONTH = YearMonth.of(2027, 3);
    private static final int FIVE_HOURS_31_MINUTES = 19_860;

    private Client client;
    private long question;
    private JsonObject run;
    private JsonObject invoice;

    @BeforeAll
    void a_month_is_played() {
        Playing.moveTo(Instant.parse("2027-03-05T08:00:00Z"));
        client = Client.named("Fiduciaire du Léman SA", Client.GENEVA);
        client.buys("T5", "2027-03-05");
        question = client.agreesToPaidWork("Clôture annuelle");
        Playing.moveTo(Instant.parse("2027-03-08T17:00:00Z"));
        Client.worked(question, "2027-03-08T08:00:00Z", FIVE_HOURS_31_MINUTES);
        Playing.moveTo(Instant.parse("2027-04-01T08:00:00Z"));
        Month month = Month.prepare(MONTH, "REAL");
        month.reaches("READY");
        run = month.approve();
        String list = "/invoices?customer=" + client.id() + "&month=" + MONTH;
        List<JsonObject> found = client.contact()
                .get(list)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
        assertThat(found).hasSize(1);
        invoice = client.contact()
                .get("/invoices/" + found.get(0).getString("number"))
                .expect(200)
                .json();
    }

    @Test
    void the_pack_is_used_first_and_the_rest_is_charged() {
        List<JsonObject> lines = lines();
        assertThat(lines).extracting(line -> line.getString("kind")).containsExactly("TIME_CREDIT", "WORK");
        assertThat(lines).extracting(line -> line.getInt("minutes")).containsExactly(300, 45);
        assertThat(lines).extracting(line -> line.getString("net")).containsExactly("0.00", "135.00");
    }

    @Test
    void the_sums_are_exact_and_the_amount_due_can_be_paid_in_coins() {
        assertThat(List.of("net", "vat", "gross", "credit", "rounding", "due"))
                .extracting(invoice::getString)
                .containsExactly("135.00", "10.94", "145.94", "0.00", "0.01", "145.95");
        JsonObject vat = invoice.getJsonArray("vatSums").getJsonObject(0);
        assertThat(vat.getInt("basisPoints")).isEqualTo(810);
    }

    @Test
    void the_invoice_has_a_number_a_date_to_pay_by_and_a_reference() {
        assertThat(invoice.getString("number")).matches("2027-\\d{6}");
        assertThat(invoice.getString("issueDate")).isEqualTo("2027-04-01");
        assertThat(invoice.getString("dueDate")).isEqualTo("2027-05-01");
        assertThat(invoice.getString("reference")).matches("\\d{27}");
    }

    @Test
    void every_line_says_why() {
        String proof = "/api/v1/acceptances/";
        for (JsonObject line : lines()) {
            JsonObject why = line.getJsonObject("why");
            assertThat(why.getInt("rawSeconds")).isEqualTo(FIVE_HOURS_31_MINUTES);
            assertThat(why.getInt("accountedMinutes")).isEqualTo(345);
            assertThat(why.getInt("unitMinutes")).isEqualTo(15);
            assertThat(why.getInt("minimumMinutes")).isEqualTo(30);
            assertThat(why.getString("hourlyNet")).isEqualTo("180.00");
            assertThat(why.getString("priceAgreedAt")).startsWith("2027-03-05T08:0");
            assertThat(why.getJsonObject("acceptance").getString("href")).startsWith(proof);
            JsonObject work = why.getJsonArray("workEntries").getJsonObject(0);
            assertThat(work.getInt("seconds")).isEqualTo(FIVE_HOURS_31_MINUTES);
            assertThat(work.getString("note")).isEqualTo("Analyse du grand livre");
        }
    }

    @Test
    void what_the_pack_pays_names_the_lot_and_what_is_charged_names_the_vat_rule() {
        JsonObject paid = lines().get(0).getJsonObject("why");
        JsonObject charged = lines().get(1).getJsonObject("why");
        assertThat(paid.getJsonObject("lot").getString("pack")).isEqualTo("T5");
        assertThat(paid.getJsonObject("lot").getJsonObject("taken").getInt("minutes"))
                .isEqualTo(300);
        assertThat(paid.get("vat")).isEqualTo(JsonValue.NULL);
        assertThat(charged.get("lot")).isEqualTo(JsonValue.NULL);
        assertThat(charged.getJsonObject("vat").getString("validFrom")).isEqualTo("2024-01-01");
    }

    @Test
    void the_proof_behind_a_line_opens_with_the_document_that_was_accepted() {
        JsonObject link = lines().get(0).getJsonObject("why").getJsonObject("acceptance");
        JsonObject proof =
                client.contact().get(link.getString("href")).expect(200).json();
        assertThat(proof.getString("kind")).isEqualTo("PAID_WORK");
        assertThat(proof.getString("contactName")).isEqualTo("Anne Rey");
        assertThat(client.contact()
                        .get(link.getString("href") + "/document")
                        .expect(200)
                        .text())
                .contains("180.00");
    }

    @Test
    void the_file_is_a_pdf() {
        Reply pdf = client.contact().get(invoice.getString("pdf")).expect(200);
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(new String(pdf.bytes(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void the_credit_is_used_up_and_its_ledger_adds_up_to_nothing() {
        JsonObject credit =
                client.contact().get("/credits/" + client.id()).expect(200).json();
        assertThat(credit.getInt("minutesLeft")).isZero();
        assertThat(credit.getJsonArray("lots").getJsonObject(0).getString("state"))
                .isEqualTo("USED_UP");
        assertThat(credit.getJsonArray("ledger").getValuesAs(JsonObject.class).stream()
                        .mapToInt(entry -> entry.getJsonObject("quantity").getInt("minutes"))
                        .sum())
                .isZero();
    }

    @Test
    void the_run_is_proved() {
        assertThat(run.getBoolean("proved")).isTrue();
        assertThat(run.getJsonArray("proof")).isNotEmpty();
    }

    @Test
    void a_posted_month_is_not_run_again() {
        FINANCE.post("/billing-runs", body("month", MONTH, "mode", "REAL")).problem(409, "billing.monthAlreadyRun");
    }

    @Test
    void another_company_finds_nothing_of_it() {
        Caller stranger = Client.named("Concurrence Sàrl", null).contact();
        for (String path : List.of(
                "/invoices/" + invoice.getString("number"),
                "/invoices/" + invoice.getString("number") + "/pdf",
                "/credits/" + client.id(),
                "/customers/" + client.id(),
                "/cases/" + question,
                "/invoices?customer=" + client.id(),
                "/acceptances?customer=" + client.id(),
                "/interventions?case=" + question)) {
            stranger.get(path).problem(404, "notFound");
        }
    }

    private List<JsonObject> lines() {
        return invoice.getJsonArray("lines").getValuesAs(JsonObject.class);
    }
}
