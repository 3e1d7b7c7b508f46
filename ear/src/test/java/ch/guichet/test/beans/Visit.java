package ch.guichet.test.beans;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who has signed in with a demo account and asks for pages over the wire, as a browser would. */
public final class Visit {
    private static final String PRODUCT = "http://127.0.0.1:" + System.getProperty("jboss.http.port");

    private final HttpClient visitor = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private Visit() {}

    /** @param home a page that only this account sees */
    public static Visit of(String login, String home) {
        Visit visit = new Visit();
        visit.signIn(login);
        if (!visit.ask(HttpRequest.newBuilder(URI.create(PRODUCT + home)).GET().build())
                .uri()
                .getPath()
                .equals(home)) throw new IllegalStateException(login + " is not signed in");
        return visit;
    }

    /** How long a page takes, whole. */
    public double milliseconds(String address) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(PRODUCT + address)).GET().build();
        long began = System.nanoTime();
        ask(request);
        return (System.nanoTime() - began) / 1e6;
    }

    private void signIn(String login) {
        String entrance = ask(HttpRequest.newBuilder(URI.create(PRODUCT + "/login.xhtml"))
                        .GET()
                        .build())
                .body();
        Matcher state = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"")
                .matcher(entrance);
        if (!state.find()) throw new IllegalStateException("no form on the entrance");
        Map<String, String> form = new LinkedHashMap<>();
        form.put("form", "form");
        form.put("form:login", login);
        form.put("form:password", "guichet-demo");
        form.put("form:signIn", "");
        form.put("jakarta.faces.ViewState", state.group(1));
        StringBuilder body = new StringBuilder();
        form.forEach((name, value) ->
                body.append('&').append(encoded(name)).append('=').append(encoded(value)));
        ask(HttpRequest.newBuilder(URI.create(PRODUCT + "/login.xhtml"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.substring(1)))
                .build());
    }

    private HttpResponse<String> ask(HttpRequest request) {
        try {
            HttpResponse<String> answer = visitor.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200)
                throw new IllegalStateException(request.uri() + " answers " + answer.statusCode());
            return answer;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
