package ch.guichet.web.login;

import ch.guichet.web.security.AreaGate;
import ch.guichet.web.security.BrowserSession;
import ch.guichet.web.security.ReturnPath;
import ch.guichet.web.security.SecondStepCredential;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The second step of signing in, for those who asked for one. */
@Named
@RequestScoped
public class SecondStepPage {
    private final SecurityContext security;
    private final Speech say;
    private String code;
    private String from;

    protected SecondStepPage() {
        this(null, null);
    }

    @Inject
    public SecondStepPage(SecurityContext security, Speech say) {
        this.security = security;
        this.say = say;
    }

    /** Whoever has not shown a password begins there. */
    public void arrive() {
        if (BrowserSession.awaited(Faces.getRequest()).isEmpty()) Faces.redirect("/login.xhtml");
    }

    public void signIn() throws IOException {
        HttpServletRequest request = Faces.getRequest();
        HttpServletResponse response = Faces.getResponse();
        AuthenticationStatus status = security.authenticate(
                request, response, AuthenticationParameters.withParams().credential(new SecondStepCredential(code)));
        if (status == AuthenticationStatus.SUCCESS) {
            request.changeSessionId();
            onward();
        } else {
            response.setStatus(HttpServletResponse.SC_OK);
            Messages.addGlobalError("{0}", say.of("people.second.failed"));
        }
    }

    private void onward() throws IOException {
        String wanted = ReturnPath.safe(from)
                .filter(path -> !path.equals("/"))
                .orElseGet(() -> AreaGate.startFor(role -> Faces.isUserInRole(role.name())));
        Faces.getExternalContext().redirect(wanted);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
