package ch.guichet.web.login;

import ch.guichet.identity.Role;
import ch.guichet.web.security.AreaGate;
import ch.guichet.web.security.BrowserSession;
import ch.guichet.web.security.ReturnPath;
import ch.guichet.web.shell.ChosenLanguage;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Signing in. The answer to a wrong login and to a wrong password is the same. */
@Named
@RequestScoped
public class LoginPage {
    private final SecurityContext security;
    private final Speech say;
    private String login;
    private String password;
    private String from;

    protected LoginPage() {
        this(null, null);
    }

    @Inject
    public LoginPage(SecurityContext security, Speech say) {
        this.security = security;
        this.say = say;
    }

    /** Before the page is shown: keeps a language chosen by its link, and sends on whoever is signed in already. */
    public void arrive() throws IOException {
        ChosenLanguage.remember(Faces.getRequestParameter("language"), Faces.getRequest(), Faces.getResponse());
        if (security.getCallerPrincipal() != null && Faces.getRequest().getUserPrincipal() != null) onward();
    }

    public void signIn() throws IOException {
        HttpServletRequest request = Faces.getRequest();
        HttpServletResponse response = Faces.getResponse();
        AuthenticationStatus status = security.authenticate(
                request,
                response,
                AuthenticationParameters.withParams()
                        .credential(new UsernamePasswordCredential(login.strip(), password)));
        if (status == AuthenticationStatus.SUCCESS) {
            request.changeSessionId();
            onward();
        } else if (BrowserSession.awaited(request).isPresent()) {
            request.changeSessionId();
            response.setStatus(HttpServletResponse.SC_OK);
            Faces.redirect("/second.xhtml?from=%s", ReturnPath.safe(from).orElse("/"));
        } else {
            response.setStatus(HttpServletResponse.SC_OK);
            Messages.addGlobalError("{0}", say.of("shell.login.failed"));
        }
    }

    private void onward() throws IOException {
        Faces.getExternalContext().redirect(ReturnPath.safe(from).orElseGet(() -> AreaGate.startFor(LoginPage::has)));
    }

    private static boolean has(Role role) {
        return Faces.isUserInRole(role.name());
    }

    public List<DemoAccount> getDemoAccounts() {
        return DemoAccount.ALL;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
