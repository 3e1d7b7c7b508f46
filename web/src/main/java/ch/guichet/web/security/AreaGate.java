package ch.guichet.web.security;

import ch.guichet.identity.Role;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.omnifaces.util.Servlets;

/**
 * Lets people into the areas of their roles and sends everybody else where they can go on: to the login page, to the
 * no-access page, or from the bare address to where their work is. Closed unless {@link Area} says open.
 */
public class AreaGate extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Area.path(request);
        Predicate<Role> has = role -> request.isUserInRole(role.name());
        if (Area.isOpen(path)) {
            chain.doFilter(request, response);
        } else if (request.getUserPrincipal() == null) {
            toLogin(request, response);
        } else if (path.equals("/") || path.equals("/index.xhtml")) {
            toStart(response, has);
        } else if (Area.of(path).filter(area -> !area.admits(has)).isPresent()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The first page of somebody's work; for somebody without any role, his account. */
    public static String startFor(Predicate<Role> has) {
        List<Area> areas = Area.startsFor(has);
        return areas.isEmpty() ? "/account/account.xhtml" : areas.get(0).getStart();
    }

    private static void toStart(HttpServletResponse response, Predicate<Role> has) throws IOException {
        response.sendRedirect(startFor(has));
    }

    /** An action on a page whose session is over says so; the partial answer makes the browser go there too. */
    private static void toLogin(HttpServletRequest request, HttpServletResponse response) {
        boolean action = request.getMethod().equals("POST");
        String query = request.getQueryString();
        String wanted = action || query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        Servlets.facesRedirect(request, response, ReturnPath.login(wanted, action || request.getRequestedSessionId() != null));
    }
}
