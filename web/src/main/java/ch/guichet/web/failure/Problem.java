package ch.guichet.web.failure;

import ch.guichet.web.shell.ChosenLanguage;
import ch.guichet.web.texts.Sentence;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * An RFC 9457 problem: what a caller of the API gets instead of what he asked for. It has no type of its own; what
 * happened is told apart by the code.
 *
 * @param code stable, for example {@code paidWork.notAccepted}
 * @param title what the status means, in the caller's language
 * @param detail what happened, in the caller's language
 * @param instance the path that was called
 * @param reference the number under which the log tells more
 */
public record Problem(int status, String code, String title, String detail, String instance, String reference) {
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Set<Integer> TITLED = Set.of(400, 401, 403, 404, 405, 406, 409, 413, 415, 422, 500, 503);

    /** A problem whose title is the one of its status. */
    public static Problem of(
            int status, String code, String detail, String instance, Reference reference, Locale language) {
        return new Problem(status, code, title(status, language), detail, instance, reference.number());
    }

    public byte[] json() {
        return json(JsonValue.EMPTY_JSON_OBJECT);
    }

    /** @param more members of its own that this problem has */
    public byte[] json(JsonObject more) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title)
                .add("status", status)
                .add("detail", detail)
                .add("code", code)
                .add("instance", instance)
                .add("reference", reference);
        more.forEach(json::add);
        return json.build().toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Answers and logs where no resource of the API does.
     *
     * @param code what happened; its sentence has the key {@code api.<code>}
     * @param failure what was thrown, or null
     */
    public static void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            String code,
            String instance,
            Throwable failure) {
        Reference reference = Reference.fresh();
        reference.log(status, instance, failure);
        Locale language = ChosenLanguage.of(request);
        Problem problem = of(status, code, Sentence.of("api." + code, language), instance, reference, language);
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        try {
            response.getOutputStream().write(problem.json());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String title(int status, Locale language) {
        String key = "api.title." + status;
        if (TITLED.contains(status)) return Sentence.of(key, language);
        Response.Status known = Response.Status.fromStatusCode(status);
        return known == null ? String.valueOf(status) : known.getReasonPhrase();
    }
}
