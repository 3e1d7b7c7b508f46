package ch.guichet.test.api;

import static ch.guichet.test.api.Caller.DESK;
import static ch.guichet.test.api.Caller.FINANCE;
import static ch.guichet.test.api.Caller.body;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The knowledge base as programs use it. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ArticlesIT {
    private static final Caller CUSTOMER = new Caller("demo-customer");
    private final String word = "vanill" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "kipf";

    @Test
    void an_article_is_written_published_read_judged_and_archived() {
        int number = published("PUBLIC");
        JsonObject read = CUSTOMER.get("/articles/" + number).expect(200).json();
        assertThat(read.getString("html")).contains("<strong>Menu</strong>").doesNotContain("<script");
        assertThat(read.getString("language")).isEqualTo("fr");
        assertThat(items(CUSTOMER.get("/articles?text=" + word))).hasSize(1);

        CUSTOMER.post("/articles/" + number + "/verdict", body("helpful", true)).expect(204);
        CUSTOMER.post("/articles/" + number + "/verdict", body()).problem(400, "field.missing");
        DESK.post("/articles/" + number + "/archiving").expect(204);
        CUSTOMER.get("/articles/" + number).problem(404, "notFound");
        DESK.send("DELETE", "/articles/" + number + "/archiving", null).expect(204);
        CUSTOMER.get("/articles/" + number).expect(200);
    }

    @Test
    void an_internal_article_is_not_found_by_a_customer_whatever_he_asks() {
        int number = published("INTERNAL");
        CUSTOMER.get("/articles/" + number).problem(404, "notFound");
        CUSTOMER.post("/articles/" + number + "/opened", body("enquiry", "k")).problem(404, "notFound");
        CUSTOMER.post("/articles/" + number + "/avoided", body("enquiry", "k")).problem(404, "notFound");
        CUSTOMER.post("/articles/" + number + "/verdict", body("helpful", true)).problem(404, "notFound");
        CUSTOMER.get("/articles/" + number + "/versions/1").problem(403, "forbidden");
        assertThat(items(CUSTOMER.get("/articles?text=" + word))).isEmpty();
        assertThat(items(CUSTOMER.post("/articles/suggestions", body("enquiry", "k", "text", word))))
                .isEmpty();
        assertThat(items(DESK.post("/articles/suggestions", body("text", word))))
                .hasSize(1);
    }

    @Test
    void a_question_that_is_answered_is_counted_as_avoided() {
        int number = published("PUBLIC");
        String key = UUID.randomUUID().toString();
        JsonArray found = items(CUSTOMER.post("/articles/suggestions", body("enquiry", key, "text", word + " ?")));
        assertThat(found.getJsonObject(0).getInt("number")).isEqualTo(number);
        CUSTOMER.post("/articles/" + number + "/opened", body("enquiry", key)).expect(200);
        CUSTOMER.post("/articles/" + number + "/avoided", body("enquiry", key)).expect(204);

        JsonObject row = items(DESK.get("/article-uses?from=2000-01&to=2100-01")).getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getInt("article") == number)
                .findFirst()
                .orElseThrow();
        assertThat(row.getInt("shown")).isEqualTo(1);
        assertThat(row.getInt("avoided")).isEqualTo(1);
        FINANCE.get("/article-uses?from=2026-01&to=2026-12").problem(403, "forbidden");
        DESK.get("/article-uses?from=2026-12&to=2026-01").problem(422, "knowledge.months");
    }

    @Test
    void a_version_that_was_saved_since_is_a_conflict_and_an_earlier_one_comes_back() {
        int number = published("PUBLIC");
        DESK.put("/articles/" + number, content("PUBLIC", 1, 1)).expect(200);
        DESK.put("/articles/" + number, content("PUBLIC", 1, 1)).problem(409, "knowledge.changed");
        DESK.post("/articles/" + number + "/versions/1/restoration").problem(409, "knowledge.draftExists");
        DESK.send("DELETE", "/articles/" + number + "/draft", null).expect(204);
        JsonObject draft = DESK.post("/articles/" + number + "/versions/1/restoration")
                .expect(201)
                .json();
        assertThat(draft.getInt("version")).isEqualTo(2);
    }

    @Test
    void the_same_key_makes_one_article() {
        String key = UUID.randomUUID().toString();
        JsonObject first = DESK.post("/articles", content("PUBLIC", 0, 0), "Idempotency-Key", key)
                .expect(201)
                .json();
        JsonObject again = DESK.post("/articles", content("PUBLIC", 0, 0), "Idempotency-Key", key)
                .expect(201)
                .json();
        assertThat(again).isEqualTo(first);
    }

    @Test
    void words_that_cannot_be_are_refused_by_name() {
        DESK.post("/articles", body("audience", "PUBLIC", "topic", "import")).problem(422, "knowledge.textMissing");
        DESK.post("/articles", body("topic", "import")).problem(422, "knowledge.audienceMissing");
        DESK.post("/articles", body("audience", "PUBLIC", "topic", "import", "txts", "x"))
                .problem(400, "field.unknown");
        CUSTOMER.post("/articles", content("PUBLIC", 0, 0)).problem(403, "forbidden");
    }

    private int published(String audience) {
        int number = DESK.post("/articles", content(audience, 0, 0))
                .expect(201)
                .json()
                .getInt("number");
        DESK.post("/articles/" + number + "/publication", body("version", 1, "revision", 1))
                .expect(204);
        return number;
    }

    private JsonObject content(String audience, int version, int revision) {
        JsonArray texts = Json.createArrayBuilder()
                .add(body("language", "fr", "title", "Colorer " + word, "body", "**Menu** <script>alert(1)</script>"))
                .build();
        return Json.createObjectBuilder(
                        body("audience", audience, "topic", "import", "version", version, "revision", revision))
                .add("texts", texts)
                .build();
    }

    private static JsonArray items(Reply reply) {
        return reply.expect(200).json().getJsonArray("items");
    }
}
