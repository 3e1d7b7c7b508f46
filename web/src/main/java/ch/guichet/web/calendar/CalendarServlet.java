package ch.guichet.web.calendar;

import ch.guichet.booking.CalendarFeeds;
import ch.guichet.shared.Sha256;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code /calendar/<secret>.ics}, for calendar programs. Whatever is wrong, it is not found, and nothing says why. */
@WebServlet("/calendar/*")
public class CalendarServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern SECRET = Pattern.compile("/([A-Za-z0-9_-]{16,64})\\.ics");

    @Inject
    private transient CalendarFeeds feeds;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher secret = SECRET.matcher(String.valueOf(request.getPathInfo()));
        Optional<String> calendar =
                secret.matches() ? feeds.read(secret.group(1), request.getRemoteAddr()) : Optional.empty();
        if (calendar.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] bytes = calendar.get().getBytes(StandardCharsets.UTF_8);
        String tag = '"' + Sha256.of(bytes) + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, no-cache");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/calendar;charset=utf-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
