package ch.guichet.web.security;

import ch.guichet.identity.Role;
import ch.guichet.identity.Sessions;
import ch.guichet.web.failure.Problem;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.omnifaces.util.Servlets;

/**
 * Lets people into the areas of their roles and sends everybody else where they can go on: to the login page, to the
 * no-access page, or from the bare address to where their work is. Closed unless {@link Area} says open.
 */
public class AreaGate extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> METHODS_OF_PAGES = Set.of("GET", "HEAD", "POST");
    /** What a browser says about where a request comes from, when it is from a page of ours or from nowhere. */
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    @Inject
    private transient Sessions sessions;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Area.path(request);
        if (isOver(request, path)) leave(request);
        Predicate<Role> has = role -> request.isUserInRole(role.name());
        if (lacksToken(request, path)) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"guichet\"");
            Problem.answer(request, response, HttpServletResponse.SC_UNAUTHORIZED, "unauthenticated", path, null);
        } else if (!Area.isApi(request) && !METHODS_OF_PAGES.contains(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (isSentByAnotherSite(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (Area.isOpen(path)) {
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

    /** Whether somebody is remembered whose session was ended, here or elsewhere. Files of pages need no look. */
    private boolean isOver(HttpServletRequest request, String path) {
        if (Area.isApi(request) || path.startsWith("/jakarta.faces.resource/")) return false;
        Principal who = request.getUserPrincipal();
        return who != null
                && BrowserSession.id(request)
                        .filter(id -> sessions.lives(id, who.getName()))
                        .isEmpty();
    }

    /** A form of somebody else's page; the state of our own pages would refuse it too. */
    private static boolean isSentByAnotherSite(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return request.getMethod().equals("POST") && site != null && !OWN_SITE.contains(site);
    }

    private static void leave(HttpServletRequest request) throws ServletException {
        request.logout();
        if (request.getSession(false) != null) request.getSession(false).invalidate();
    }

    /** The first page of somebody's work; for somebody without any role, his account. */
    public static String startFor(Predicate<Role> has) {
        List<Area> areas = Area.startsFor(has);
        return areas.isEmpty() ? "/account/account.xhtml" : areas.get(0).getStart();
    }

    private static void toStart(HttpServletResponse response, Predicate<Role> has) throws IOException {
        response.sendRedirect(startFor(has));
    }

    private static boolean lacksToken(HttpServletRequest request, String path) {
        boolean shown = request.getAttribute(GuichetAuthentication.BY_TOKEN) != null;
        return Area.isApi(request) && !Area.isOpenOnApi(path) && !shown;
    }

    /** An action on a page whose session is over says so; the partial answer makes the browser go there too. */
    private static void toLogin(HttpServletRequest request, HttpServletResponse response) {
        boolean action = request.getMethod().equals("POST");
        String query = request.getQueryString();
        String wanted = action || query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        boolean hadSession = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        Servlets.facesRedirect(request, response, ReturnPath.login(wanted, action || hadSession));
    }
}
