package ch.guichet.test.api;

import ch.guichet.test.harness.Running;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * A program that uses the API.
 *
 * @param token its bearer token, or null for one that shows none
 */
public record Caller(String token) {
    public static final Caller DESK = new Caller("demo-desk");
    public static final Caller SPECIALIST = new Caller("demo-specialist");
    public static final Caller FINANCE = new Caller("demo-finance");
    public static final Caller ADMIN = new Caller("demo-admin");

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    public Reply get(String path) {
        return send("GET", path, null);
    }

    public Reply post(String path, JsonObject body, String... headers) {
        return send("POST", path, body == null ? null : body.toString(), headers);
    }

    /** A POST without a body. */
    public Reply post(String path) {
        return send("POST", path, null);
    }

    public Reply put(String path, JsonObject body) {
        return send("PUT", path, body.toString());
    }

    /** @param headers names and values by turns; JSON is the content type unless they say another */
    public Reply send(String method, String path, String body, String... headers) {
        URI address = URI.create(Running.PRODUCT + (path.startsWith("/api/") ? path : "/api/v1" + path));
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60));
        if (token != null) request.header("Authorization", "Bearer " + token);
        if (headers.length > 0) request.headers(headers);
        if (body != null && !String.join(" ", headers).contains("Content-Type"))
            request.header("Content-Type", "application/json");
        request.method(
                method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        try {
            return new Reply(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** A body of names and values by turns. */
    public static JsonObject body(Object... fields) {
        JsonObjectBuilder body = Json.createObjectBuilder();
        for (int i = 0; i < fields.length; i += 2) add(body, (String) fields[i], fields[i + 1]);
        return body.build();
    }

    private static void add(JsonObjectBuilder body, String name, Object value) {
        if (value == null) body.addNull(name);
        else if (value instanceof JsonObject object) body.add(name, object);
        else if (value instanceof Boolean truth) body.add(name, truth);
        else if (value instanceof Number number) body.add(name, new BigDecimal(number.toString()));
        else body.add(name, value.toString());
    }
}
