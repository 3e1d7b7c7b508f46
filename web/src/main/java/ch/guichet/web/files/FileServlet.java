package ch.guichet.web.files;

import ch.guichet.booking.DeskVisit;
import ch.guichet.booking.MyVisit;
import ch.guichet.cases.CustomerFiles;
import ch.guichet.cases.DeskFiles;
import ch.guichet.cases.UnattachedRequests;
import ch.guichet.files.FileContent;
import ch.guichet.quotes.MyQuoteFiles;
import ch.guichet.quotes.QuoteFiles;
import ch.guichet.shared.Refusal;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Hands files out to pages. Whose they are the doors know; a foreign one is not found. */
@WebServlet({
    FileServlet.PORTAL,
    FileServlet.DESK,
    FileServlet.REQUEST,
    FileServlet.MY_QUOTE,
    FileServlet.QUOTE,
    FileServlet.MY_VISIT,
    FileServlet.VISIT
})
public class FileServlet extends HttpServlet {
    static final String PORTAL = "/portal/cases/file";
    static final String DESK = "/desk/cases/file";
    static final String REQUEST = "/desk/requests/file";
    static final String MY_QUOTE = "/portal/quotes/file";
    static final String QUOTE = "/desk/quotes/file";
    static final String MY_VISIT = "/portal/booking/file";
    static final String VISIT = "/desk/agenda/file";
    private static final long serialVersionUID = 1L;

    @Inject
    private CustomerFiles mine;

    @Inject
    private DeskFiles desk;

    @Inject
    private UnattachedRequests requests;

    @Inject
    private MyQuoteFiles myQuotes;

    @Inject
    private QuoteFiles quotes;

    @Inject
    private MyVisit myVisit;

    @Inject
    private DeskVisit visit;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(content(request), response);
        } catch (Refusal refused) {
            response.sendError(refused.kind().httpStatus());
        }
    }

    private FileContent content(HttpServletRequest request) {
        long of = id(request.getParameter("of"));
        long file = id(request.getParameter("file"));
        String origin = request.getRemoteAddr();
        return switch (request.getServletPath()) {
            case PORTAL -> mine.download(of, file, origin);
            case DESK -> desk.download(of, file, origin);
            case MY_QUOTE -> myQuotes.hand(of, file, origin);
            case QUOTE -> quotes.hand(of, file, origin);
            case MY_VISIT -> myVisit.download(of, file, origin);
            case VISIT -> visit.download(of, file, origin);
            default -> requests.download(of, file, origin);
        };
    }

    private static void send(FileContent content, HttpServletResponse response) throws IOException {
        response.setContentType(content.card().mediaType());
        response.setContentLength(content.card().size());
        response.setHeader(Disposition.HEADER, Disposition.of(content.card()));
        response.setHeader(Disposition.POLICY_HEADER, Disposition.POLICY);
        response.getOutputStream().write(content.bytes());
    }

    private static long id(String text) {
        if (text == null || !text.matches("\\d{1,18}")) throw Refusal.notFound();
        return Long.parseLong(text);
    }
}
