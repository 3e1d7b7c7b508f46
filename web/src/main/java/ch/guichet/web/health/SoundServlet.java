package ch.guichet.web.health;

import ch.guichet.audit.Soundness;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells whoever watches whether the last verification found everything sound: 200, or 500 when something was not. */
@WebServlet("/health/sound")
public class SoundServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Soundness soundness;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean holds = soundness.holds();
        response.setStatus(holds ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.getWriter().print("{\"sound\":" + holds + "}");
    }
}
