package ch.guichet.web.security;

import ch.guichet.identity.SecondStep;
import ch.guichet.identity.Sessions;
import ch.guichet.identity.SignIn;
import ch.guichet.identity.User;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.auth.message.callback.CallerPrincipalCallback;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.UnsupportedCallbackException;

/**
 * Who is calling: a bearer token on the API, a form and then the session on pages. The API never opens a session, and a
 * session never opens the API, so a foreign page cannot use a visitor's cookie to call it.
 */
@ApplicationScoped
public class GuichetAuthentication implements HttpAuthenticationMechanism {
    private static final String REMEMBER_IN_SESSION = "jakarta.servlet.http.registerSession";
    /** Set on a request whose caller showed a valid token; the gate asks for it, so a session's user does not pass. */
    static final String BY_TOKEN = GuichetAuthentication.class.getName() + ".byToken";

    private static final String BEARER = "Bearer ";

    private final SignIn signIn;
    private final SecondStep secondStep;
    private final Sessions sessions;

    protected GuichetAuthentication() {
        this(null, null, null);
    }

    @Inject
    public GuichetAuthentication(SignIn signIn, SecondStep secondStep, Sessions sessions) {
        this.signIn = signIn;
        this.secondStep = secondStep;
        this.sessions = sessions;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (Area.isApi(request)) return byToken(request, context);
        AuthenticationParameters asked = context.getAuthParameters();
        if (asked != null && asked.getCredential() instanceof UsernamePasswordCredential password) {
            return byPassword(password, request, context);
        }
        if (asked != null && asked.getCredential() instanceof SecondStepCredential second) {
            return byCode(second, request, context);
        }
        Principal remembered = request.getUserPrincipal();
        return remembered == null ? context.doNothing() : again(remembered, context);
    }

    private AuthenticationStatus byToken(HttpServletRequest request, HttpMessageContext context) {
        String header = request.getHeader("Authorization");
        Optional<User> user = header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? Optional.empty()
                : signIn.byToken(header.substring(BEARER.length()).strip());
        if (user.isEmpty()) return context.doNothing();
        request.setAttribute(BY_TOKEN, Boolean.TRUE);
        return context.notifyContainerAboutLogin(user.get().login(), groups(user.get()));
    }

    private AuthenticationStatus byPassword(
            UsernamePasswordCredential given, HttpServletRequest request, HttpMessageContext context) {
        Optional<User> user =
                signIn.byPassword(given.getCaller(), given.getPasswordAsString(), request.getRemoteAddr());
        if (user.isEmpty()) return AuthenticationStatus.SEND_FAILURE;
        if (secondStep.asksFor(user.get().id())) {
            BrowserSession.await(request, user.get().id());
            return AuthenticationStatus.SEND_FAILURE;
        }
        return letIn(user.get(), request, context);
    }

    /** The second step counts only in the browser that has just shown the right password. */
    private AuthenticationStatus byCode(
            SecondStepCredential given, HttpServletRequest request, HttpMessageContext context) {
        Optional<User> user = BrowserSession.awaited(request).flatMap(id -> secondStep.pass(id, given.code()));
        return user.isEmpty() ? AuthenticationStatus.SEND_FAILURE : letIn(user.get(), request, context);
    }

    private AuthenticationStatus letIn(User user, HttpServletRequest request, HttpMessageContext context) {
        String device = request.getHeader("User-Agent");
        BrowserSession.begin(request, sessions.start(user.id(), device, request.getRemoteAddr()));
        context.getMessageInfo().getMap().put(REMEMBER_IN_SESSION, Boolean.TRUE.toString());
        return context.notifyContainerAboutLogin(user.login(), groups(user));
    }

    /** Tells the container that the session's user is still the caller. */
    private static AuthenticationStatus again(Principal remembered, HttpMessageContext context)
            throws AuthenticationException {
        try {
            context.getHandler()
                    .handle(new Callback[] {new CallerPrincipalCallback(context.getClientSubject(), remembered)});
            return AuthenticationStatus.SUCCESS;
        } catch (IOException | UnsupportedCallbackException refused) {
            throw new AuthenticationException("the container does not take its own session's user back", refused);
        }
    }

    private static Set<String> groups(User user) {
        return user.roles().stream().map(Enum::name).collect(Collectors.toSet());
    }
}
