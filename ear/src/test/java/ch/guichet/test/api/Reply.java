package ch.guichet.test.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** What the API answered. */
public record Reply(HttpResponse<byte[]> http) {
    public int status() {
        return http.statusCode();
    }

    public String header(String name) {
        return http.headers().firstValue(name).orElse(null);
    }

    public byte[] bytes() {
        return http.body();
    }

    public String text() {
        return new String(http.body(), StandardCharsets.UTF_8);
    }

    public JsonObject json() {
        return Json.createReader(new ByteArrayInputStream(http.body())).readObject();
    }

    /** The id in the answer to something that was made. */
    public long id() {
        return json().getJsonNumber("id").longValue();
    }

    /** The same, once it is sure that it was answered like this. */
    public Reply expect(int status) {
        assertThat(status()).as("%s: %s", http.uri().getPath(), text()).isEqualTo(status);
        return this;
    }

    /** A problem of this status and code, whole and readable, and never a page or a stack trace. */
    public JsonObject problem(int status, String code) {
        expect(status);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        JsonObject problem = json();
        assertThat(problem.getString("code")).as(text()).isEqualTo(code);
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("instance")).isEqualTo(http.uri().getPath());
        for (String words : new String[] {"type", "title", "detail", "reference"})
            assertThat(problem.getString(words)).as(words).isNotBlank();
        assertThat(text()).doesNotContain("Exception").doesNotContain("\tat ").doesNotContain("{0}");
        return problem;
    }
}
