package ch.guichet.web.desk.quotes;

import ch.guichet.quotes.QuoteFilter;
import ch.guichet.quotes.QuoteReading;
import ch.guichet.quotes.QuoteRow;
import ch.guichet.quotes.QuoteState;
import ch.guichet.shared.Page;
import ch.guichet.shared.Refusal;
import ch.guichet.web.format.Formats;
import ch.guichet.web.format.Spreadsheet;
import ch.guichet.web.texts.Speech;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;

/** All pages of the list of quotes, narrowed as the list is, for a spreadsheet. */
@WebServlet(QuoteExport.PATH)
public class QuoteExport extends HttpServlet {
    static final String PATH = "/desk/quotes/export";
    private static final long serialVersionUID = 1L;

    @Inject
    private QuoteReading quotes;

    @Inject
    private Speech say;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            QuoteFilter filter =
                    new QuoteFilter(null, null, state(request.getParameter("state")), request.getParameter("q"), false);
            Spreadsheet kind = Spreadsheet.of(request.getParameter("format"));
            response.setContentType(kind.mediaType());
            response.setHeader("Content-Disposition", "attachment; filename=\"" + kind.named("guichet-quotes") + '"');
            response.setHeader("Cache-Control", "no-store");
            kind.write(response.getOutputStream(), say.of("quotes.nav"), sheet -> rows(filter, sheet));
        } catch (Refusal refused) {
            response.sendError(refused.kind().httpStatus());
        }
    }

    private void rows(QuoteFilter filter, Spreadsheet.Sheet sheet) throws IOException {
        sheet.row((Object[]) say.of("quotes.export.columns").split("\\|"));
        Page<QuoteRow> page = quotes.list(filter, null);
        while (page != null) {
            for (QuoteRow row : page.items()) sheet.row(cells(row));
            page = page.next() == null ? null : quotes.list(filter, page.next());
        }
    }

    private Object[] cells(QuoteRow row) {
        return new Object[] {
            row.number(),
            row.version(),
            row.customerName(),
            row.title(),
            say.status(row.state()),
            row.gross().amount(),
            Formats.day(row.validUntil()),
            row.authorName(),
            Formats.instant(row.writtenAt()),
            row.inForce()
        };
    }

    private static QuoteState state(String typed) {
        return Arrays.stream(QuoteState.values())
                .filter(each -> each.name().equals(typed))
                .findFirst()
                .orElse(null);
    }
}
