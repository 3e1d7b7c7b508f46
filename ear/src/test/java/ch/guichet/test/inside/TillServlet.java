package ch.guichet.test.inside;

import ch.guichet.test.beans.JobStarter;
import ch.guichet.test.beans.Till;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Calls the door directly, or through a job. */
@WebServlet("/till/*")
public class TillServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient Till till;

    @Inject
    private transient JobStarter jobs;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            response.getWriter().print("/job".equals(request.getPathInfo()) ? jobs.runAndWait() : till.open());
        } catch (EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
