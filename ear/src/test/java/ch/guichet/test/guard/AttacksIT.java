package ch.guichet.test.guard;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.test.api.Caller;
import ch.guichet.test.api.Client;
import ch.guichet.test.api.Reply;
import ch.guichet.test.harness.Running;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody tries who does not use a browser as it is meant to be used. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttacksIT {
    private static final String ACCOUNT = "/account/account.xhtml";
    private Client client;

    @BeforeAll
    void somebody_has_an_account() {
        client = Client.named("Porte SA", Client.GENEVA);
    }

    @Test
    void a_form_of_another_site_signs_nobody_in_and_changes_nothing() {
        Guest guest = new Guest();
        guest.post("/login.xhtml", Guest.entry(client.login(), Client.PASSWORD, Map.of()));
        assertThat(isIn(guest)).isFalse();
        Guest victim = Guest.signedIn(client.login(), Client.PASSWORD);
        Map<String, String> hidden = Guest.hidden(victim.get(ACCOUNT));
        for (String site : List.of("cross-site", "same-site"))
            assertThat(victim.post(ACCOUNT, language("de", hidden), "Sec-Fetch-Site", site)
                            .statusCode())
                    .isEqualTo(403);
        victim.post(ACCOUNT, language("de", Map.of()));
        assertThat(client.contact().get("/me").json().getString("language")).isEqualTo("fr");
        assertThat(victim.post(ACCOUNT, language("it", hidden), "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(302);
        assertThat(client.contact().get("/me").json().getString("language")).isEqualTo("it");
        victim.post(ACCOUNT, language("fr", Guest.hidden(victim.get(ACCOUNT))));
    }

    @Test
    void a_page_s_state_from_another_session_cut_short_or_made_up_does_nothing() {
        Guest thief = Guest.signedIn(client.login(), Client.PASSWORD);
        String stolen =
                Guest.state(Guest.signedIn(client.login(), Client.PASSWORD).get(ACCOUNT));
        Map<String, String> hidden = Guest.hidden(thief.get(ACCOUNT));
        String own = hidden.get(Guest.STATE);
        for (String state : List.of(
                stolen,
                own.substring(0, own.length() / 2),
                own + "0",
                "-1:-1",
                "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==",
                "' OR 1=1 --",
                "x".repeat(20_000))) {
            Map<String, String> forged = new LinkedHashMap<>(hidden);
            forged.put(Guest.STATE, state);
            HttpResponse<String> answer = thief.post(ACCOUNT, language("de", forged));
            assertThat(answer.statusCode()).as(state).isNotEqualTo(302);
            assertThat(answer.body()).doesNotContain("Caused by", "\tat ");
            HttpResponse<String> click = thief.click(ACCOUNT, state);
            assertThat(click.body()).doesNotContain("Caused by", "\tat ");
        }
        assertThat(client.contact().get("/me").json().getString("language")).isEqualTo("fr");
    }

    @Test
    void nobody_keeps_the_session_that_somebody_else_chose_for_him() {
        Guest victim = new Guest();
        victim.get("/login.xhtml");
        String before = victim.session().orElseThrow();
        victim.signIn(client.login(), Client.PASSWORD);
        assertThat(victim.session().orElseThrow()).isNotEqualTo(before);
        Guest attacker = new Guest();
        attacker.bring(before);
        assertThat(isIn(attacker)).isFalse();
        Guest led = new Guest();
        led.bring("chosenByTheAttackerXXXXXXXXXXXX");
        led.signIn(client.login(), Client.PASSWORD);
        Guest follower = new Guest();
        follower.bring("chosenByTheAttackerXXXXXXXXXXXX");
        assertThat(isIn(follower)).isFalse();
    }

    @Test
    void whoever_has_left_is_out_with_his_old_cookie_too() {
        Guest guest = Guest.signedIn(client.login(), Client.PASSWORD);
        String session = guest.session().orElseThrow();
        Map<String, String> form = Guest.hidden(guest.get(ACCOUNT));
        form.putAll(Map.of("me", "me", "me:signOut", "me:signOut"));
        guest.post(ACCOUNT, form);
        Guest again = new Guest();
        again.bring(session);
        assertThat(isIn(again)).isFalse();
    }

    /** To the letter, but for the request's own nonce and state: nobody learns which logins there are. */
    @Test
    void a_wrong_password_an_unknown_login_and_a_closed_account_are_answered_to_the_letter_alike() {
        Client closed = Client.named("Fermée SA", Client.GENEVA);
        long user = closed.contact().get("/me").id();
        Caller.ADMIN.post("/admin/users/" + user + "/deactivation").expect(204);
        String unknown = failure("nobody." + UUID.randomUUID(), "not the password");
        assertThat(unknown).contains("La connexion a échoué");
        assertThat(failure(client.login(), "not the password")).isEqualTo(unknown);
        assertThat(failure(closed.login(), Client.PASSWORD)).isEqualTo(unknown);
        assertThat(failure("' OR '1'='1", "' OR '1'='1")).isEqualTo(unknown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "/%5Cevil.example",
                "javascript:alert(1)",
                "/\tevil.example",
                "/portal/../../evil",
                "/%0d%0aSet-Cookie:x=y"
            })
    void signing_in_leads_to_no_other_place(String wanted) {
        Guest guest = new Guest();
        String from = java.net.URLEncoder.encode(wanted, java.nio.charset.StandardCharsets.UTF_8);
        HttpResponse<String> page = guest.get("/login.xhtml?from=" + from);
        Map<String, String> form = Guest.entry(client.login(), Client.PASSWORD, Guest.hidden(page));
        form.put("from", wanted);
        HttpResponse<String> answer = guest.post("/login.xhtml?from=" + from, form);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .startsWith(Running.PRODUCT + "/")
                .doesNotContain("evil.example/")
                .doesNotContain("\\");
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("x="));
    }

    @ParameterizedTest
    @CsvSource({"/login.xhtml, true", "/portal/home/home.xhtml, true", "/nothing.xhtml, true", "/openapi, false"})
    void every_answer_tells_the_browser_to_be_careful(String path, boolean ours) {
        Guest guest = path.contains("login") ? new Guest() : Guest.signedIn("customer", "guichet-demo");
        HttpResponse<String> answer = guest.get(path);
        if (ours) {
            assertThat(header(answer, "Content-Security-Policy"))
                    .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                    .doesNotContain("unsafe-eval", "script-src 'unsafe-inline'");
            assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
            assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
            assertThat(header(answer, "Cache-Control")).contains("no-store");
        }
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"})
    void a_page_knows_no_other_way_to_be_asked(String method) {
        Guest guest = Guest.signedIn("customer", "guichet-demo");
        HttpResponse<String> answer = guest.send(method, "/portal/home/home.xhtml", BodyPublishers.noBody());
        assertThat(answer.statusCode()).isIn(400, 405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/home/home.xhtml;x=.css",
                "/portal/..;/desk/home/home.xhtml",
                "/portal/%2e%2e/desk/home/home.xhtml",
                "//desk/home/home.xhtml",
                "/desk%2Fhome%2Fhome.xhtml",
                "/DESK/home/home.xhtml",
                "/jakarta.faces.resource/../desk/home/home.xhtml",
                "/jakarta.faces.resource/%2e%2e/desk/home/home.xhtml",
                "/calendar/../desk/home/home.xhtml",
                "/api/../desk/home/home.xhtml",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "/jakarta.faces.resource/..%2fWEB-INF%2fweb.xml.xhtml"
            })
    void no_other_spelling_opens_what_is_closed(String path) {
        Guest guest = Guest.signedIn("customer", "guichet-demo");
        HttpResponse<String> answer = guest.get(path);
        assertThat(answer.statusCode()).as(path).isIn(400, 403, 404);
        assertThat(answer.body()).doesNotContain("web-app", "/desk/cases/cases.xhtml");
    }

    /** A document that says of itself that it needs another is not a bank file, and nothing is fetched for it. */
    @Test
    void a_bank_file_with_entities_or_a_bomb_in_it_is_refused_at_once() {
        String bomb = "<!ENTITY a0 \"x\">";
        for (int i = 1; i < 30; i++) bomb += "<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">";
        for (String head : List.of("<!ENTITY a29 SYSTEM \"file:///etc/passwd\">", bomb)) {
            String xml = "<?xml version=\"1.0\"?><!DOCTYPE d [" + head + "]><Document><BkToCstmrDbtCdtNtfctn><GrpHdr>"
                    + "<MsgId>&a29;</MsgId></GrpHdr></BkToCstmrDbtCdtNtfctn></Document>";
            String form = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"camt.xml\"\r\n"
                    + "Content-Type: application/xml\r\n\r\n" + xml + "\r\n--edge--\r\n";
            Reply reply = Caller.FINANCE.send(
                    "POST", "/payment-files", form, "Content-Type", "multipart/form-data; boundary=edge");
            assertThat(reply.status()).isBetween(200, 499);
            assertThat(reply.text()).doesNotContain("root:", "xxxxxxxxxx");
        }
    }

    @Test
    void a_request_that_is_nested_without_end_or_has_two_meanings_is_refused() {
        String deep = "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000);
        assertThat(Caller.DESK.send("POST", "/customers", deep).status()).isEqualTo(400);
        String twice = "{\"name\":\"A SA\",\"name\":\"B SA\",\"language\":\"fr\"}";
        assertThat(Caller.DESK.send("POST", "/customers", twice).status()).isEqualTo(400);
    }

    private String failure(String login, String password) {
        Guest guest = new Guest();
        HttpResponse<String> answer = guest.signIn(login, password);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(isIn(guest)).isFalse();
        return answer.body()
                .replaceAll("nonce=\"[^\"]*\"|nonce-[A-Za-z0-9+/=_-]*", "")
                .replaceAll("name=\"jakarta.faces.ViewState\"[^>]*>", "")
                .replaceAll("name=\"form:login\"[^>]*>", "")
                .replaceAll("csp[^;]*;", "");
    }

    private static boolean isIn(Guest guest) {
        return guest.get(ACCOUNT).statusCode() == 200;
    }

    private static Map<String, String> language(String language, Map<String, String> hidden) {
        Map<String, String> form = new LinkedHashMap<>(
                Map.of("preferences", "preferences", "preferences:language", language, "preferences:theme", "AUTO"));
        form.putAll(hidden);
        form.put("preferences:save", "");
        return form;
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
