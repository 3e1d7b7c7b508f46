package ch.guichet.test.api;

import static ch.guichet.test.api.Caller.DESK;
import static ch.guichet.test.api.Caller.body;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the publisher's software hands in becomes a case of the right company, or waits for a person; never a guess. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SupportRequestsIT {
    private static final Caller SOFTWARE = new Caller("demo-software");
    private static final String XSS = "<script>alert(1)</script>";

    private final String licence = "IT-" + UUID.randomUUID().toString().substring(0, 8);
    private Client client;
    private Client stranger;
    private String email;
    private long contact;

    @BeforeAll
    void a_company_holds_a_licence() {
        client = Client.named("Menuiserie Rochat SA", Client.GENEVA);
        stranger = Client.named("Boulangerie Favre SA", Client.GENEVA);
        DESK.post(
                        "/customers/" + client.id() + "/subscriptions",
                        body(
                                "kind",
                                "CLOUD",
                                "product",
                                "Plumier",
                                "licenceNumber",
                                licence,
                                "validFrom",
                                "2020-01-01",
                                "validTo",
                                "2090-12-31"))
                .expect(201);
        JsonObject person = DESK.get("/customers/" + client.id() + "/contacts")
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        email = person.getString("email");
        contact = person.getJsonNumber("id").longValue();
    }

    @Test
    void a_known_licence_and_contact_make_a_case_with_its_entitlement() {
        Reply made = SOFTWARE.post("/support-requests", request(licence, email, null));
        made.expect(201);
        assertThat(made.json().getBoolean("attached")).isTrue();
        JsonObject seen =
                client.contact().get("/cases/" + made.id()).expect(200).json();
        assertThat(seen.getString("channel")).isEqualTo("SOFTWARE");
        assertThat(seen.getString("entitlement")).isEqualTo("SUBSCRIBED");
        assertThat(seen.getInt("number")).isEqualTo(made.json().getInt("number"));
        stranger.contact().get("/cases/" + made.id()).problem(404, "notFound");
    }

    @Test
    void the_same_key_gives_the_same_answer_also_when_both_come_at_once() {
        String key = UUID.randomUUID().toString();
        List<CompletableFuture<Reply>> sent = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> SOFTWARE.post("/support-requests", request(licence, email, key))))
                .toList();
        assertThat(sent.stream().map(f -> f.join().expect(201).text()).distinct())
                .hasSize(1);
        String unknown = UUID.randomUUID().toString();
        List<CompletableFuture<Reply>> waiting = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> SOFTWARE.post("/support-requests", request("NOBODY", email, unknown))))
                .toList();
        assertThat(waiting.stream().map(f -> f.join().expect(201).text()).distinct())
                .hasSize(1);
    }

    @Test
    void an_unknown_licence_waits_for_a_person_under_the_number_it_keeps() {
        Reply waits = SOFTWARE.post("/support-requests", request("NOBODY", email, null));
        assertThat(waits.expect(201).json().getBoolean("attached")).isFalse();
        assertThat(waits.json().getString("reason")).isEqualTo("UNKNOWN_LICENCE");
        String place = place(waits);
        client.contact().get(place).problem(403, "forbidden");
        SOFTWARE.get(place).problem(403, "forbidden");
        DESK.post(place + "/attachment", body("customer", stranger.id(), "contact", contact))
                .problem(422, "case.contactOfOther");
        Reply made = DESK.post(place + "/attachment", body("customer", client.id(), "contact", contact))
                .expect(201);
        assertThat(made.json().getInt("number")).isEqualTo(waits.json().getInt("number"));
        JsonObject seen = DESK.get("/cases/" + made.json().getJsonNumber("caseId"))
                .expect(200)
                .json();
        assertThat(seen.getString("receivedAt"))
                .isEqualTo(DESK.get(place).json().getJsonObject("row").getString("receivedAt"));
        DESK.post(place + "/attachment", body("customer", client.id(), "contact", contact))
                .problem(409, "intake.decided");
    }

    @Test
    void nobody_known_is_guessed_from_a_licence_or_an_address_alone() {
        assertThat(reason(request(licence, "nobody@example.ch", null))).isEqualTo("UNKNOWN_CONTACT");
        assertThat(reason(request(licence, null, null))).isEqualTo("UNKNOWN_CONTACT");
        JsonObject other = DESK.get("/customers/" + stranger.id() + "/contacts")
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(reason(request(licence, other.getString("email"), null))).isEqualTo("NOT_ITS_CONTACT");
    }

    @Test
    void a_discarded_request_needs_a_reason_and_can_be_taken_back() {
        String place = place(SOFTWARE.post("/support-requests", request("NOBODY", null, null)));
        DESK.post(place + "/discarding", body("reason", " ")).problem(422, "intake.reasonMissing");
        DESK.post(place + "/discarding", body("reason", "Publicité")).expect(204);
        DESK.post(place + "/attachment", body("customer", client.id(), "contact", contact))
                .problem(409, "intake.decided");
        DESK.post(place + "/restoring").expect(204);
        assertThat(DESK.get(place).json().getJsonObject("row").getString("state"))
                .isEqualTo("OPEN");
    }

    @Test
    void files_come_as_multipart_and_are_handed_to_their_company_only() {
        String form = part("licence", licence) + part("email", email) + part("text", XSS)
                + file("../../a\u202E.txt", XSS) + "--xx--\r\n";
        Reply made =
                SOFTWARE.send("POST", "/support-requests", form, "Content-Type", "multipart/form-data; boundary=xx");
        String files = "/cases/" + made.expect(201).id() + "/files";
        JsonObject one =
                client.contact().get(files).json().getJsonArray("items").getJsonObject(0);
        assertThat(one.getJsonObject("file").getString("name")).isEqualTo("a.txt");
        String path = files + "/" + one.getJsonObject("file").getJsonNumber("id");
        Reply got = client.contact().get(path).expect(200);
        assertThat(got.text()).isEqualTo(XSS);
        assertThat(got.header("Content-Type")).startsWith("text/plain");
        assertThat(got.header("Content-Disposition")).startsWith("attachment");
        assertThat(got.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(got.http().headers().allValues("Content-Security-Policy").toString())
                .contains("sandbox");
        stranger.contact().get(path).problem(404, "notFound");
        stranger.contact().get(files).problem(404, "notFound");
        long foreign = stranger.contact()
                .post("/cases", body("customer", stranger.id(), "subject", "TVA", "text", "Quel taux ?"))
                .id();
        stranger.contact()
                .get("/cases/" + foreign + "/files/" + one.getJsonObject("file").getJsonNumber("id"))
                .problem(404, "notFound");
        assertThat(DESK.get("/cases/" + made.id() + "/downloads")
                        .json()
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getString("who"))
                .isEqualTo("Anne Rey");
    }

    @Test
    void bad_files_and_long_words_are_refused_and_nothing_is_stored() {
        String key = UUID.randomUUID().toString();
        SOFTWARE.send("POST", "/support-requests", withFile("photo.png", XSS, key))
                .problem(422, "files.belied");
        SOFTWARE.send("POST", "/support-requests", withFile("a.exe", "MZ..", key))
                .problem(422, "files.program");
        assertThat(SOFTWARE.send("POST", "/support-requests", withFile("a.txt", "x", key))
                        .expect(201)
                        .json()
                        .getBoolean("attached"))
                .isTrue();
        SOFTWARE.post("/support-requests", body("text", " ")).problem(422, "case.textMissing");
        SOFTWARE.post("/support-requests", body("text", "x", "module", "m".repeat(81)))
                .problem(422, "intake.fieldTooLong");
        SOFTWARE.post("/support-requests", body("text", "x".repeat(20_001))).problem(422, "case.textTooLong");
        client.contact()
                .post("/support-requests", request(licence, email, null))
                .problem(403, "forbidden");
    }

    @Test
    void scripts_in_every_field_stay_text() {
        Reply waits = SOFTWARE.post(
                "/support-requests",
                body(
                        "licence",
                        XSS,
                        "email",
                        XSS,
                        "name",
                        XSS,
                        "product",
                        XSS,
                        "version",
                        XSS,
                        "module",
                        XSS,
                        "subject",
                        XSS,
                        "text",
                        XSS,
                        "clientKey",
                        XSS + UUID.randomUUID()));
        JsonObject seen = DESK.get(place(waits)).expect(200).json();
        assertThat(seen.getString("text")).isEqualTo(XSS);
        assertThat(seen.getJsonObject("row").getString("subject")).isEqualTo(XSS);
    }

    private String reason(JsonObject request) {
        return SOFTWARE.post("/support-requests", request).expect(201).json().getString("reason");
    }

    private static String place(Reply made) {
        return made.expect(201).header("Location").replaceFirst(".*/api/v1", "");
    }

    private JsonObject request(String number, String sender, String key) {
        return body(
                "licence",
                number,
                "email",
                sender,
                "name",
                "Anne Rey",
                "product",
                "Plumier",
                "version",
                "2026.3",
                "module",
                "Débiteurs",
                "text",
                "Comment saisir un acompte ?",
                "clientKey",
                key);
    }

    private String withFile(String name, String content, String key) {
        String base64 = Base64.getEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8));
        return """
                {"licence":"%s","email":"%s","text":"Voir le fichier","clientKey":"%s","files":[{"name":"%s","content":"%s"}]}""".formatted(licence, email, key, name, base64);
    }

    private static String part(String name, String value) {
        return "--xx\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String file(String name, String content) {
        return "--xx\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                + "\"\r\nContent-Type: image/png\r\n\r\n" + content + "\r\n";
    }
}
