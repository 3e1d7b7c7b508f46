package ch.guichet.test.api;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.test.harness.Running;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every operation that the API describes, tried by everybody. What does not exist has the id 0. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class RolesAndRoutesIT {
    private static final List<String> ROLES = List.of("customer", "desk", "specialist", "finance", "admin", "software");
    private static final List<String> PEOPLE = ROLES.subList(0, 5);

    /** Who is let in to read; whoever is not named gets 403. */
    private static final Map<String, Set<String>> READERS = Map.ofEntries(
            Map.entry("/me", Set.copyOf(PEOPLE)),
            Map.entry("/demo/clock", Set.copyOf(PEOPLE)),
            Map.entry("/customers", Set.of("desk", "specialist", "finance", "admin")),
            Map.entry("/customers/0/contacts", Set.of("desk", "specialist", "finance", "admin")),
            Map.entry("/cases/0", Set.of("customer", "desk", "specialist")),
            Map.entry("/cases/0/paid-work-offer", Set.of("customer", "desk", "specialist")),
            Map.entry("/interventions/0", Set.of("customer", "desk", "specialist")),
            Map.entry("/cases/0/files", Set.of("customer", "desk", "specialist")),
            Map.entry("/cases/0/downloads", Set.of("desk", "specialist")),
            Map.entry("/unattached-requests", Set.of("desk", "specialist")),
            Map.entry("/mailbox", Set.of("desk", "specialist", "admin")),
            Map.entry("/mailbox/mails", Set.of("desk", "specialist", "admin")),
            Map.entry("/mailbox/mails/0", Set.of("desk", "specialist", "admin")),
            Map.entry("/mailbox/mails/0/source", Set.of("desk", "specialist", "admin")),
            Map.entry("/unattached-requests/0", Set.of("desk", "specialist")),
            Map.entry("/articles", Set.of("customer", "desk", "specialist", "admin")),
            Map.entry("/articles/0", Set.of("customer", "desk", "specialist", "admin")),
            Map.entry("/articles/0/versions/0", Set.of("desk", "specialist", "admin")),
            Map.entry("/article-uses/topics", Set.of("desk", "specialist", "admin")),
            Map.entry("/quotes/0", Set.copyOf(PEOPLE)),
            Map.entry("/urgencies/0", Set.of("customer", "desk", "specialist")),
            Map.entry("/urgencies/specialists", Set.of("desk", "specialist")),
            Map.entry("/quotes/approvals", Set.of("desk", "specialist", "admin")),
            Map.entry("/billing-runs", Set.of("finance")),
            Map.entry("/payment-files", Set.of("finance")),
            Map.entry("/payment-files/0", Set.of("finance")),
            Map.entry("/payments", Set.of("finance")),
            Map.entry("/payments/0", Set.of("finance")),
            Map.entry("/payments/reconciliation", Set.of("finance", "admin")),
            Map.entry("/payments/reconciliation/last-night", Set.of("finance", "admin")),
            Map.entry("/debtors/0", Set.of("customer", "desk", "finance", "admin")),
            Map.entry("/debtors/open-items", Set.of("finance")),
            Map.entry("/debtors/0/plans", Set.of("customer", "finance")),
            Map.entry("/payment-plans", Set.of("finance")),
            Map.entry("/payment-plans/0", Set.of("finance")),
            Map.entry("/billing-runs/0", Set.of("finance")),
            Map.entry("/billing-runs/0/documents", Set.of("finance")),
            Map.entry("/invoices/0", Set.copyOf(PEOPLE)),
            Map.entry("/invoices/0/pdf", Set.copyOf(PEOPLE)),
            Map.entry("/acceptances/0", Set.copyOf(PEOPLE)),
            Map.entry("/acceptances/verification", Set.of("finance", "admin")),
            Map.entry("/journal", Set.of("finance", "admin")),
            Map.entry("/journal/verification", Set.of("finance", "admin")),
            Map.entry("/accounts", Set.of("finance", "admin")),
            Map.entry("/accounts/1100", Set.of("finance", "admin")),
            Map.entry("/accounts/deferred-credit", Set.of("finance", "admin")),
            Map.entry("/vat-returns", Set.of("finance", "admin")),
            Map.entry("/figures", Set.of("finance", "admin")),
            Map.entry("/book-months", Set.of("finance")),
            Map.entry("/invoices/verification", Set.of("finance", "admin")),
            Map.entry("/document-deliveries/0", Set.of("desk", "finance", "admin")),
            Map.entry("/reminder-runs", Set.of("finance")),
            Map.entry("/reminder-runs/0/lines", Set.of("finance")),
            Map.entry("/reminders/0", Set.of("desk", "finance", "admin")),
            Map.entry("/reminder-stops", Set.of("finance")),
            Map.entry("/uninvoiced-packs", Set.of("finance")),
            Map.entry("/credit-changes", Set.of("finance", "admin")),
            Map.entry("/credit-changes/0", Set.of("finance", "admin")),
            Map.entry("/admin/chart", Set.of("admin")),
            Map.entry("/admin/letterhead", Set.of("admin")),
            Map.entry("/admin/users", Set.of("admin")),
            Map.entry("/admin/tokens", Set.of("admin")),
            Map.entry("/admin/prices", Set.of("admin")),
            Map.entry("/admin/vat-rates", Set.of("admin")),
            Map.entry("/admin/packs", Set.of("admin")),
            Map.entry("/admin/services", Set.of("admin")),
            Map.entry("/admin/agendas", Set.of("admin")),
            Map.entry("/admin/terms", Set.of("admin")),
            Map.entry("/agenda/conflicts", Set.of("desk", "specialist")),
            Map.entry("/agenda/unassigned", Set.of("desk", "specialist")),
            Map.entry("/waiting-list", Set.of("customer", "desk", "specialist")),
            Map.entry("/admin/settings", Set.of("admin")));

    private record Operation(String method, String path) {
        Reply by(Caller caller) {
            return caller.send(method, path, method.equals("GET") || method.equals("DELETE") ? null : "{}");
        }
    }

    @Test
    void nobody_gets_in_without_a_token() {
        assertThat(operations())
                .hasSizeGreaterThan(50)
                .allSatisfy(operation -> operation.by(new Caller(null)).problem(401, "unauthenticated"));
    }

    @Test
    void whoever_calls_gets_an_answer_or_a_problem_and_never_a_fault() {
        for (String role : ROLES) {
            assertThat(operations()).allSatisfy(operation -> {
                Reply reply = operation.by(new Caller("demo-" + role));
                assertThat(reply.status()).as(role + " " + reply.text()).isLessThan(500);
                if (reply.status() >= 400)
                    reply.problem(reply.status(), reply.json().getString("code"));
                else if (operation.method.equals("GET") && reply.header("Content-Disposition") == null)
                    assertThat(reply.header("Content-Type")).startsWith("application/json");
                assertThat(reply.header("Set-Cookie")).isNull();
                assertThat(reply.header("Access-Control-Allow-Origin")).isNull();
            });
        }
    }

    @Test
    void everybody_reads_what_his_role_may() {
        READERS.forEach((path, readers) -> {
            for (String role : ROLES) {
                int status = new Caller("demo-" + role).get(path).status();
                if (readers.contains(role))
                    assertThat(status).as(role + " " + path).isIn(200, 404);
                else assertThat(status).as(role + " " + path).isEqualTo(403);
            }
        });
    }

    @Test
    void the_description_is_open_and_says_how_a_request_fails() {
        Reply here = new Caller(null).get("/openapi");
        assertThat(here.status()).isEqualTo(307);
        assertThat(here.header("Location")).isEqualTo(Running.PRODUCT + "/openapi");
        JsonObject create = description()
                .getJsonObject("paths")
                .getJsonObject("/api/v1/credits/{customer}/orders")
                .getJsonObject("post");
        assertThat(create.getJsonObject("responses")).containsKeys("201", "default");
        assertThat(create.toString()).contains("Idempotency-Key");
        assertThat(description()
                        .getJsonObject("components")
                        .getJsonObject("schemas")
                        .getJsonObject("Money")
                        .toString())
                .contains("string");
    }

    private static List<Operation> operations() {
        return description().getJsonObject("paths").entrySet().stream()
                .flatMap(path -> methods(path.getValue().asJsonObject())
                        .map(method -> new Operation(
                                method.toUpperCase(), path.getKey().replaceAll("\\{[^}]+}", "0"))))
                .toList();
    }

    private static Stream<String> methods(JsonObject path) {
        return Arrays.stream(new String[] {"get", "post", "put", "delete"}).filter(path::containsKey);
    }

    private static JsonObject description() {
        String json = Running.get(Running.PRODUCT + "/openapi?format=JSON").body();
        return Json.createReader(new StringReader(json)).readObject();
    }
}
