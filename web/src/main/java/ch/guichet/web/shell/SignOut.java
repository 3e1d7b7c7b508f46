package ch.guichet.web.shell;

import ch.guichet.identity.Sessions;
import ch.guichet.web.security.BrowserSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.omnifaces.util.Faces;

/** Ends a session. Only ever by the button, so no link or picture of another page can do it. */
@Named
@RequestScoped
public class SignOut {
    private final HttpServletRequest request;
    private final Sessions sessions;

    protected SignOut() {
        this(null, null);
    }

    @Inject
    public SignOut(HttpServletRequest request, Sessions sessions) {
        this.request = request;
        this.sessions = sessions;
    }

    public void now() throws ServletException, IOException {
        BrowserSession.id(request).ifPresent(sessions::end);
        request.logout();
        Faces.invalidateSession();
        Faces.getExternalContext().redirect("/login.xhtml?left=true");
    }
}
