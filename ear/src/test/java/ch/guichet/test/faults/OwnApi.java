package ch.guichet.test.faults;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Calls to a server as finance of the demo. */
final class OwnApi {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;

    OwnApi(int port) {
        this.port = port;
    }

    JsonObject get(String path) {
        return json(allowed("GET", path, null));
    }

    JsonObject post(String path, String body) {
        HttpResponse<String> answer = allowed("POST", path, body);
        return answer.body().isBlank() ? Json.createObjectBuilder().build() : json(answer);
    }

    HttpResponse<String> answer(String method, String path, String body) {
        HttpRequest.BodyPublisher sent =
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        try {
            return client.send(
                    to("/api/v1" + path)
                            .header("Authorization", "Bearer demo-finance")
                            .header("Content-Type", "application/json")
                            .method(method, sent)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    byte[] download(String path, String token) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(
                to("/api/v1" + path).header("Authorization", "Bearer " + token).build(),
                HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) throw new AssertionError(path + ": " + answer.statusCode());
        return answer.body();
    }

    /** Whether the server may get traffic. */
    boolean ready() {
        try {
            return client.send(to("/health/ready").build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private HttpResponse<String> allowed(String method, String path, String body) {
        HttpResponse<String> answer = answer(method, path, body);
        if (answer.statusCode() >= 400) throw new AssertionError(path + ": " + answer.body());
        return answer;
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE);
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return Json.createReader(new StringReader(answer.body())).readObject();
    }
}
