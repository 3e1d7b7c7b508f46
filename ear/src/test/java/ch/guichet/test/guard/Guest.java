package ch.guichet.test.guard;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.test.harness.Running;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at the door with a browser's cookies and none of its manners: he follows nothing and can send anything. */
final class Guest {
    static final String STATE = "jakarta.faces.ViewState";
    private static final Pattern FIELD = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");

    private static final Pattern NONCE = Pattern.compile("<script[^>]*nonce=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    static Guest signedIn(String login, String password) {
        Guest guest = new Guest();
        HttpResponse<String> answer = guest.signIn(login, password);
        assertThat(answer.statusCode()).as("sign in as " + login).isEqualTo(302);
        return guest;
    }

    /** As the entrance's own form does it. */
    HttpResponse<String> signIn(String login, String password) {
        return post("/login.xhtml", entry(login, password, hidden(get("/login.xhtml"))));
    }

    /** @param hidden fields of the page that it is on */
    static Map<String, String> entry(String login, String password, Map<String, String> hidden) {
        Map<String, String> form = new LinkedHashMap<>(hidden);
        form.put("form", "form");
        form.put("form:login", login);
        form.put("form:password", password);
        form.put("form:signIn", "");
        return form;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, HttpRequest.BodyPublishers.noBody(), headers);
    }

    HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type";
        all[1] = "application/x-www-form-urlencoded";
        return send("POST", path, HttpRequest.BodyPublishers.ofString(body), all);
    }

    /** A click that a page answers in pieces, with the state it was given, or one that was made up. */
    HttpResponse<String> click(String path, String state) {
        return post(
                path,
                Map.of("jakarta.faces.partial.ajax", "true", "jakarta.faces.partial.execute", "@all", STATE, state),
                "Faces-Request",
                "partial/ajax");
    }

    HttpResponse<String> send(String method, String path, HttpRequest.BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Running.PRODUCT + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body);
        if (headers.length > 0) request.headers(headers);
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The session's cookie, if he has one. */
    Optional<String> session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("guichet"))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** Comes with a session's name that somebody else has chosen for him. */
    void bring(String session) {
        HttpCookie cookie = new HttpCookie("guichet", session);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(Running.PRODUCT), cookie);
    }

    /** What a browser sends with every form of a page: its state, and the word by which its scripts are known. */
    static Map<String, String> hidden(HttpResponse<String> page) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of(STATE, state(page)));
        Matcher nonce = NONCE.matcher(page.body());
        if (nonce.find()) fields.put("primefaces.nonce", nonce.group(1));
        return fields;
    }

    static String state(HttpResponse<String> page) {
        Matcher field = FIELD.matcher(page.body());
        assertThat(field.find()).as("a form on " + page.uri()).isTrue();
        return field.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
