package ch.guichet.test.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** All that the case page does, over REST. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class CasePageApiIT {
    private final Caller desk = new Caller("demo-desk");
    private final Caller customer = new Caller("demo-customer");
    private final Caller admin = new Caller("demo-admin");

    @Test
    void a_case_is_taken_waits_is_closed_and_reopened_with_its_history() {
        long id = ask("Deux fenêtres");
        assertThat(desk.send("PUT", "/cases/" + id + "/assignee", "{}").status())
                .isEqualTo(204);
        assertThat(desk.send("PUT", "/cases/" + id + "/assignee", "{\"user\":0}")
                        .status())
                .isEqualTo(422);
        assertThat(desk.send("PUT", "/cases/" + id + "/follow-up", "{\"on\":\"2001-01-01\"}")
                        .status())
                .isEqualTo(422);
        String soon = today().plusDays(3).toString();
        assertThat(desk.send("PUT", "/cases/" + id + "/follow-up", "{\"on\":\"" + soon + "\"}")
                        .status())
                .isEqualTo(204);
        assertThat(standing(id).getString("followUpOn")).isEqualTo(soon);
        assertThat(desk.send("POST", "/cases/" + id + "/closing", "{}").status())
                .isEqualTo(204);
        desk.send("POST", "/cases/" + id + "/reopening", "{}").problem(422, "case.reopenReason");
        assertThat(desk.send("POST", "/cases/" + id + "/reopening", "{\"reason\":\"Oubli\"}")
                        .status())
                .isEqualTo(204);
        assertThat(desk.get("/cases/" + id + "/history").json().getJsonArray("items"))
                .hasSize(4);
        assertThat(customer.get("/cases/" + id + "/history").status()).isEqualTo(403);
    }

    @Test
    void the_same_bulk_request_again_has_the_first_answer_and_no_second_effect() {
        long id = ask("Deux fois la même chose");
        String key = UUID.randomUUID().toString();
        String close = "{\"action\":\"CLOSE\",\"cases\":[" + id + "]}";
        Reply first = desk.send("POST", "/inbox-actions", close, "Idempotency-Key", key);
        int events = history(id);
        Reply again = desk.send("POST", "/inbox-actions", close, "Idempotency-Key", key);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.text()).contains("\"done\":true");
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Idempotent-Replay")).isEqualTo("true");
        assertThat(history(id)).isEqualTo(events);
        assertThat(desk.send("POST", "/inbox-actions", close).text()).contains("\"done\":false");
    }

    private int history(long id) {
        return desk.get("/cases/" + id + "/history")
                .json()
                .getJsonArray("items")
                .size();
    }

    @Test
    void an_answer_over_a_change_that_was_not_seen_is_refused() {
        long id = ask("Deux fenêtres");
        String seen = standing(id).getString("stamp");
        assertThat(answer(id, "Un", seen).status()).isEqualTo(204);
        answer(id, "Deux", seen).problem(409, "case.changedMeanwhile");
        assertThat(answer(id, "Deux", standing(id).getString("stamp")).status()).isEqualTo(204);
    }

    @Test
    void cases_are_merged_and_separated_and_the_customer_is_led_on() {
        long first = ask("Première");
        long second = ask("Deuxième");
        int into = desk.get("/cases/" + first).json().getInt("number");
        Reply merged = desk.send("POST", "/cases/" + second + "/merge", "{\"into\":" + into + "}");
        assertThat(merged.status()).isEqualTo(201);
        assertThat(customer.get("/cases/" + second).json().getInt("number")).isEqualTo(into);
        assertThat(desk.send("DELETE", "/cases/" + second + "/merge", null).status())
                .isEqualTo(204);
        assertThat(customer.get("/cases/" + second).json().getInt("number")).isNotEqualTo(into);
        desk.send("DELETE", "/cases/" + second + "/merge", null).problem(409, "case.notMerged");
    }

    @Test
    void drafts_presence_and_texts_of_a_case_are_the_desks() {
        long id = ask("Deux fenêtres");
        assertThat(desk.send("PUT", "/cases/" + id + "/draft", "{\"text\":\"Bonjour\"}")
                        .status())
                .isEqualTo(204);
        assertThat(desk.get("/cases/" + id + "/draft")
                        .json()
                        .getJsonObject("draft")
                        .getString("text"))
                .isEqualTo("Bonjour");
        assertThat(new Caller("demo-specialist")
                        .send("PUT", "/cases/" + id + "/presence", "{\"writing\":true}")
                        .status())
                .isEqualTo(200);
        assertThat(desk.send("PUT", "/cases/" + id + "/presence", "{}").json().getJsonArray("items"))
                .hasSize(1);
        assertThat(desk.get("/cases/" + id + "/snippets").json().getJsonArray("items"))
                .hasSizeGreaterThan(3);
        assertThat(customer.get("/cases/" + id + "/draft").status()).isEqualTo(403);
        assertThat(desk.send("PUT", "/cases/0/draft", "{\"text\":\"x\"}").status())
                .isEqualTo(404);
    }

    @Test
    void rules_and_examples_of_the_triage_are_changed_by_an_administrator_only() {
        String word = "mot" + System.nanoTime();
        String wanted = "{\"language\":\"fr\",\"phrase\":\"" + word + "\",\"triage\":\"PAID\"}";
        assertThat(admin.send("POST", "/admin/triage-rules", wanted).status()).isEqualTo(204);
        long rule = admin.get("/admin/triage-rules").json().getJsonArray("items").stream()
                .map(item -> item.asJsonObject())
                .filter(item -> item.getString("phrase").equals(word))
                .findFirst()
                .orElseThrow()
                .getInt("id");
        String other = "{\"phrase\":\"" + word + "bis\",\"triage\":\"FREE\"}";
        assertThat(admin.send("PUT", "/admin/triage-rules/" + rule + "/wording", other)
                        .status())
                .isEqualTo(204);
        assertThat(admin.get("/admin/triage-rules/" + rule + "/history").json().getJsonArray("items"))
                .hasSize(1);
        assertThat(suggested(word + "bis")).isEqualTo("FREE");

        assertThat(admin.get("/admin/triage-examples?text=lecteur").json().getJsonArray("items"))
                .isNotEmpty();
        assertThat(desk.get("/admin/triage-examples").status()).isEqualTo(403);
        assertThat(admin.send("PUT", "/admin/triage-examples/0", "{\"active\":false}")
                        .status())
                .isEqualTo(404);
        admin.send("POST", "/admin/snippets", "{\"language\":\"fr\",\"title\":\"x\",\"text\":\"{nom}\"}")
                .problem(422, "snippet.placeholder");
    }

    private String suggested(String text) {
        return desk.send("POST", "/triage", "{\"text\":\"" + text + "\",\"language\":\"fr\"}")
                .json()
                .getString("suggestion");
    }

    private Reply answer(long id, String text, String seen) {
        return desk.send("POST", "/cases/" + id + "/messages", "{\"text\":\"" + text + "\",\"seen\":\"" + seen + "\"}");
    }

    private jakarta.json.JsonObject standing(long id) {
        return desk.get("/cases/" + id).json().getJsonObject("standing");
    }

    private LocalDate today() {
        return LocalDate.parse(desk.get("/demo/clock").json().getString("now").substring(0, 10));
    }

    private long ask(String subject) {
        long company = customer.get("/me")
                .json()
                .getJsonArray("companies")
                .getJsonObject(0)
                .getInt("customerId");
        return customer.send(
                        "POST",
                        "/cases",
                        "{\"customer\":" + company + ",\"subject\":\"" + subject + "\",\"text\":\"Comment faire ?\"}")
                .json()
                .getInt("id");
    }
}
