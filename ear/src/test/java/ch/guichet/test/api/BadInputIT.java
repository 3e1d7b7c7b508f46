package ch.guichet.test.api;

import static ch.guichet.test.api.Caller.ADMIN;
import static ch.guichet.test.api.Caller.DESK;
import static ch.guichet.test.api.Caller.FINANCE;
import static ch.guichet.test.api.Caller.SPECIALIST;
import static ch.guichet.test.api.Caller.body;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.test.harness.Running;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.ZoneId;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a request, the answer says what in words, and nothing is stored. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputIT {
    private Client client;
    private long question;

    @BeforeAll
    void somebody_asks() {
        client = Client.named("Menuiserie Favre SA", Client.GENEVA);
        question = client.contact()
                .post("/cases", body("customer", client.id(), "subject", "TVA", "text", "Quel taux ?"))
                .expect(201)
                .id();
    }

    @Test
    void a_wrong_token_is_told_in_the_language_that_is_asked_for() {
        Reply refused = new Caller("wrong").send("GET", "/me", null, "Accept-Language", "de");
        assertThat(refused.problem(401, "unauthenticated").getString("title")).isEqualTo("Nicht angemeldet");
        assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
        new Caller(null).get("/me").problem(401, "unauthenticated");
    }

    @Test
    void what_is_announced_as_too_large_is_refused_before_it_is_sent() throws IOException {
        URI address = URI.create(Running.PRODUCT);
        try (Socket line = new Socket(address.getHost(), address.getPort())) {
            line.setSoTimeout(20_000);
            String head = "POST /api/v1/support-requests HTTP/1.1\r\nHost: " + address.getHost() + ":"
                    + address.getPort() + "\r\nContent-Type: application/json\r\nContent-Length: 26214401\r\n\r\n";
            line.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 413").contains("application/problem+json", "tooLarge");
        }
    }

    @Test
    void an_unknown_customer_is_not_found() {
        DESK.get("/customers/999999999").problem(404, "notFound");
        DESK.get("/credits/999999999").problem(404, "notFound");
        client.contact()
                .post("/cases", body("customer", 999999999, "subject", "TVA", "text", "?"))
                .problem(404, "notFound");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "\"60\"", "99999999999", "true", "[60]"})
    void minutes_that_are_none_are_refused_by_name(String minutes) {
        JsonObject problem = DESK.send("POST", offers(), "{\"estimateMinutes\":" + minutes + "}")
                .problem(400, "field.wrong");
        assertThat(problem.getString("detail")).contains("estimateMinutes");
        client.contact().get("/cases/" + question + "/paid-work-offer").problem(404, "notFound");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1_000_000})
    void absurd_minutes_are_refused_by_the_rules(int minutes) {
        DESK.post(offers(), body("estimateMinutes", minutes)).problem(422, "paidWork.estimate");
    }

    @Test
    void work_before_the_yes_of_nobody_is_a_conflict() {
        SPECIALIST.post("/interventions", body("case", question)).problem(409, "paidWork.notAccepted");
    }

    @Test
    void work_before_the_yes_of_an_absurd_length_or_in_the_future_is_refused() {
        long agreed = client.agreesToPaidWork("Formation");
        long intervention = SPECIALIST
                .post("/interventions", body("case", agreed))
                .expect(201)
                .id();
        String entries = "/interventions/" + intervention + "/work-entries";
        SPECIALIST
                .post(entries, body("startedAt", "2020-01-01T08:00:00Z", "seconds", 60))
                .problem(409, "work.beforeAcceptance");
        SPECIALIST
                .post(entries, body("startedAt", "2099-01-01T08:00:00Z", "seconds", 60))
                .problem(422, "work.inFuture");
        SPECIALIST
                .post(entries, body("startedAt", Playing.now(), "seconds", -60))
                .problem(422, "work.absurdDuration");
        SPECIALIST
                .post(entries, body("startedAt", Playing.now(), "seconds", 86_401))
                .problem(422, "work.absurdDuration");
        SPECIALIST.post("/interventions/" + intervention + "/completion").problem(409, "intervention.nothingLogged");
    }

    @Test
    void a_month_that_is_not_over_is_not_billed() {
        YearMonth present = YearMonth.from(Playing.now().atZone(ZoneId.of("Europe/Zurich")));
        FINANCE.post("/billing-runs", body("month", present, "mode", "REAL")).problem(409, "billing.monthNotOver");
        FINANCE.post("/billing-runs", body("month", "octobre", "mode", "REAL")).problem(400, "field.wrong");
        FINANCE.post("/billing-runs", body("month", "2020-01", "mode", "MAYBE")).problem(400, "field.wrong");
        FINANCE.post("/billing-runs", body("month", "2020-01")).problem(400, "field.missing");
    }

    @Test
    void a_body_that_cannot_be_read_says_where_it_fails() {
        DESK.send("POST", "/customers", "{\"name\":").problem(400, "malformed");
        DESK.send("POST", "/customers", "null").problem(400, "field.missing");
        String unknown = "{\"name\":\"Rey SA\",\"language\":\"fr\",\"phone\":\"1\"}";
        assertThat(DESK.send("POST", "/customers", unknown)
                        .problem(400, "field.unknown")
                        .getString("detail"))
                .contains("phone");
        DESK.send("POST", "/customers", "{\"name\":7,\"language\":\"fr\"}").problem(400, "field.wrong");
        DESK.send("POST", "/customers", "name=Rey", "Content-Type", "application/x-www-form-urlencoded")
                .problem(415, "unsupportedMediaType");
        DESK.send("POST", "/customers", "{\"name\":\"" + "x".repeat(300_000) + "\"}")
                .problem(413, "tooLarge");
    }

    @Test
    void an_address_or_method_that_does_not_exist_is_a_problem_too() {
        DESK.get("/nothing").problem(404, "notFound");
        DESK.get("/api/v2/customers").problem(404, "notFound");
        DESK.get("/customers/abc").problem(404, "notFound");
        Reply refused = DESK.send("DELETE", "/customers", null);
        refused.problem(405, "methodNotAllowed");
        assertThat(refused.header("Allow")).contains("POST");
        DESK.send("GET", "/me", null, "Accept", "text/html").problem(406, "notAcceptable");
    }

    @Test
    void a_parameter_that_cannot_be_read_is_named() {
        assertThat(FINANCE.get("/invoices?month=13.2026")
                        .problem(400, "field.wrong")
                        .getString("detail"))
                .contains("month");
        DESK.get("/cases?state=ASLEEP").problem(400, "field.wrong");
        DESK.get("/customers?after=there").problem(422, "page.key");
        client.contact().get("/invoices").problem(400, "field.missing");
    }

    @Test
    void what_a_customer_may_not_accept_stays_unaccepted() {
        long dear = client.contact()
                .post("/cases", body("customer", client.id(), "subject", "Migration", "text", "Combien ?"))
                .expect(201)
                .id();
        DESK.post("/cases/" + dear + "/paid-work-offers", body("estimateMinutes", 5_000))
                .expect(201);
        JsonObject offer =
                client.contact().get("/cases/" + dear + "/paid-work-offer").json();
        client.contact()
                .post(
                        "/cases/" + dear + "/paid-work-offer/acceptance",
                        body("version", 1, "documentSha256", offer.getString("documentSha256")))
                .problem(403, "paidWork.aboveLimit");
        client.contact()
                .post("/cases/" + dear + "/paid-work-offer/acceptance", body("version", 1, "documentSha256", "00"))
                .expect(403);
        assertThat(DESK.get("/cases/" + dear + "/paid-work-offer").json().getString("state"))
                .isEqualTo("OPEN");
    }

    @Test
    void an_administrator_cannot_rewrite_the_past() {
        ADMIN.post(
                        "/admin/prices",
                        body("net", "99.00", "unitMinutes", 15, "minimumMinutes", 30, "validFrom", "2020-01-01"))
                .problem(422, "catalog.inThePast");
        ADMIN.post(
                        "/admin/prices",
                        body("net", "1.005", "unitMinutes", 15, "minimumMinutes", 30, "validFrom", "2090-01-01"))
                .problem(400, "field.wrong");
    }

    private String offers() {
        return "/cases/" + question + "/paid-work-offers";
    }
}
