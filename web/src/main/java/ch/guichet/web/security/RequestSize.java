package ch.guichet.web.security;

import ch.guichet.web.failure.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Says of what is announced as too large that it is, before a byte of it is read: the listener would cut the line. */
public class RequestSize extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private long largest;

    @Override
    public void init() {
        largest = Long.parseLong(getInitParameter("bytes"));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() <= largest) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Connection", "close");
        String address = request.getRequestURI();
        int status = HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        if (address.startsWith("/api/")) Problem.answer(request, response, status, "tooLarge", address, null);
        else response.sendError(status);
    }
}
