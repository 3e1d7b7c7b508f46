package ch.guichet.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** What the server remembers of a browser: which session it has, or whose password it has shown while a code is due. */
public final class BrowserSession {
    private static final String SESSION = BrowserSession.class.getName() + ".id";
    private static final String AWAITED = BrowserSession.class.getName() + ".awaited";

    private BrowserSession() {}

    /** The id of the open session, as the list of sessions has it. */
    public static Optional<Long> id(HttpServletRequest request) {
        return read(request, SESSION);
    }

    /** The user who has shown his password and still owes a code. */
    public static Optional<Long> awaited(HttpServletRequest request) {
        return read(request, AWAITED);
    }

    static void begin(HttpServletRequest request, long id) {
        HttpSession session = request.getSession();
        session.removeAttribute(AWAITED);
        session.setAttribute(SESSION, id);
    }

    static void await(HttpServletRequest request, long userId) {
        request.getSession().setAttribute(AWAITED, userId);
    }

    private static Optional<Long> read(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getSession(false)).map(session -> (Long) session.getAttribute(name));
    }
}
