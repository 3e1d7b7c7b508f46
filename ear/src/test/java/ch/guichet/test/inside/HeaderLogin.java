package ch.guichet.test.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;

/** Logs in whoever a header names, with the roles that another header names. */
@ApplicationScoped
public class HeaderLogin implements HttpAuthenticationMechanism {

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var user = request.getHeader("test-user");
        return user == null
                ? context.doNothing()
                : context.notifyContainerAboutLogin(user, Set.of(request.getHeader("test-role")));
    }
}
