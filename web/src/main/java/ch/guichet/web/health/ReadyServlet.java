package ch.guichet.web.health;

import ch.guichet.schema.Readiness;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Tells a load balancer whether to send people here. Beside the server's own /health/ready on the management address,
 * which does not find health checks that an EAR brings.
 */
@WebServlet("/health/ready")
public class ReadyServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient Readiness readiness;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var ready = readiness.isReady();
        response.setStatus(ready ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Guichet-Start", readiness.start());
        response.getWriter().print(ready ? "{\"status\":\"UP\"}" : "{\"status\":\"DOWN\"}");
    }
}
