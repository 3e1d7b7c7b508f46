package ch.guichet.web.failure;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Stands before the error pages: a caller of the API gets a problem it can read, never a page. */
public class ApiFailures extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (address == null || !address.toString().startsWith("/api/")) {
            chain.doFilter(request, response);
            return;
        }
        Throwable failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        // before a resource is reached, too: whose token it is stands in the database
        int status = Away.is(failure) ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : response.getStatus();
        Problem.answer(request, response, status, code(status), address.toString(), failure);
    }

    private static String code(int status) {
        return switch (status) {
            case HttpServletResponse.SC_NOT_FOUND -> "notFound";
            case HttpServletResponse.SC_SERVICE_UNAVAILABLE -> "busy";
            default -> status < 500 ? "request" : "failed";
        };
    }
}
