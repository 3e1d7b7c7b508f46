package ch.guichet.web.office.mailbox;

import ch.guichet.mailbox.MailRoom;
import ch.guichet.shared.Refusal;
import ch.guichet.web.files.Disposition;
import ch.guichet.web.list.RowId;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Hands out a mail exactly as it came, to be kept and never to be shown by the browser. */
@WebServlet("/office/mailbox/source")
public class MailSource extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private MailRoom room;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            long id = RowId.of(request.getParameter("id"));
            byte[] raw = room.raw(id);
            response.setContentType("message/rfc822");
            response.setContentLength(raw.length);
            response.setHeader(Disposition.HEADER, "attachment; filename=\"mail-" + id + ".eml\"");
            response.setHeader(Disposition.POLICY_HEADER, Disposition.POLICY);
            response.getOutputStream().write(raw);
        } catch (Refusal refused) {
            response.sendError(refused.kind().httpStatus());
        }
    }
}
