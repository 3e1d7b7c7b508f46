package ch.guichet.web.failure;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** An RFC 9457 problem written straight to the answer, for failures outside the API's own resources. */
public final class Problem {
    private Problem() {}

    /** @param reference the number under which the log tells more, or null */
    public static void write(HttpServletResponse response, int status, String code, String title, String reference) {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        String json = "{\"type\":\"about:blank\",\"status\":" + status
                + ",\"code\":\"" + code + "\",\"title\":\"" + title + "\""
                + (reference == null ? "" : ",\"reference\":\"" + reference + "\"") + "}";
        try {
            response.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
