package ch.guichet.web.shell;

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

    protected SignOut() {
        this(null);
    }

    @Inject
    public SignOut(HttpServletRequest request) {
        this.request = request;
    }

    public void now() throws ServletException, IOException {
        request.logout();
        Faces.invalidateSession();
        Faces.getExternalContext().redirect("/login.xhtml?left=true");
    }
}
