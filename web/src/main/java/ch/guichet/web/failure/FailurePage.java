package ch.guichet.web.failure;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;

/** What an error page says: what happened, under which number the log tells more, and how to go on. */
@Named("failure")
@RequestScoped
public class FailurePage {
    private static final Set<Integer> WORDED = Set.of(400, 403, 404, 405, 409, 500, 503);

    /** The attribute of the request with a refusal in words. */
    static final String SAID = FailurePage.class.getName() + ".said";

    private final HttpServletRequest request;
    private final Reference reference = Reference.fresh();

    protected FailurePage() {
        this(null);
    }

    @Inject
    public FailurePage(HttpServletRequest request) {
        this.request = request;
    }

    @PostConstruct
    void log() {
        FacesContext page = FacesContext.getCurrentInstance();
        if (page != null && getStatus() == 503) page.getExternalContext().setResponseStatus(503);
        reference.log(getStatus(), address(), exception().orElse(null));
    }

    public String getReference() {
        return reference.toString();
    }

    public int getStatus() {
        if (exception().filter(Away::is).isPresent()) return 503;
        return Optional.ofNullable((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .orElse(500);
    }

    /** The texts are {@code shell.failure.<key>.title} and {@code .text}. */
    public String getKey() {
        if (exception().filter(ViewExpiredException.class::isInstance).isPresent()) return "expired";
        return WORDED.contains(getStatus()) ? Integer.toString(getStatus()) : getStatus() < 500 ? "400" : "500";
    }

    /** Why the page is refused, where a rule says so; else null. */
    public String getSaid() {
        return (String) request.getAttribute(SAID);
    }

    /** Whether the same page may work at a second try. */
    public boolean isAgain() {
        return getKey().equals("expired") || getKey().equals("409") || getStatus() >= 500;
    }

    /** The page that failed, for a second try. */
    public String getAddress() {
        return address();
    }

    private String address() {
        return Optional.ofNullable((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .orElse("/");
    }

    private Optional<Throwable> exception() {
        return Optional.ofNullable((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
    }
}
