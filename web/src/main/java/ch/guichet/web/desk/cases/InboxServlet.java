package ch.guichet.web.desk.cases;

import ch.guichet.inbox.Changes;
import ch.guichet.inbox.Inbox;
import ch.guichet.inbox.InboxFilter;
import ch.guichet.shared.Refusal;
import ch.guichet.web.format.Spreadsheet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** What the inbox asks beside its page: whether something has changed, and all of its rows for a spreadsheet. */
@WebServlet({InboxServlet.CHANGES, InboxServlet.EXPORT})
public class InboxServlet extends HttpServlet {
    static final String CHANGES = "/desk/cases/changes";
    static final String EXPORT = "/desk/cases/export";
    private static final long serialVersionUID = 1L;

    @Inject
    private Inbox inbox;

    @Inject
    private InboxExport export;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            if (request.getServletPath().equals(CHANGES)) changes(request, response);
            else export(request, response);
        } catch (Refusal refused) {
            response.sendError(refused.kind().httpStatus());
        }
    }

    private void changes(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Changes changes = inbox.changes(instant(request.getParameter("since")));
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write("{\"cases\":" + changes.cases() + ",\"until\":"
                        + (changes.until() == null ? "null" : "\"" + changes.until() + "\"") + "}");
    }

    private void export(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> address = request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, said -> said.getValue()[0]));
        Spreadsheet kind = Spreadsheet.of(address.get("format"));
        response.setContentType(kind.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + kind.named("guichet-cases") + '"');
        response.setHeader("Cache-Control", "no-store");
        export.write(InboxFilter.of(address), kind, response.getOutputStream());
    }

    private static Instant instant(String text) {
        try {
            return text == null || text.isBlank() ? null : Instant.parse(text);
        } catch (DateTimeException unreadable) {
            throw Refusal.invalid("page.key", text);
        }
    }
}
