package ch.guichet.api.failure;

import ch.guichet.shared.Refusal;
import ch.guichet.web.failure.Away;
import ch.guichet.web.failure.Problem;
import ch.guichet.web.failure.Reference;
import ch.guichet.web.shell.Visitor;
import ch.guichet.web.texts.Speech;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;

/** The one place where what went wrong becomes a problem that a caller of the API can read. */
@ApplicationScoped
public class Failures {
    private static final Map<Integer, String> CODES = Map.of(
            400,
            "malformed",
            403,
            "forbidden",
            404,
            "notFound",
            405,
            "methodNotAllowed",
            406,
            "notAcceptable",
            413,
            "tooLarge",
            415,
            "unsupportedMediaType");

    @Inject
    private Speech say;

    @Inject
    private Visitor visitor;

    @Inject
    private HttpServletRequest request;

    /** What the caller is told: a status, a code, a sentence. */
    private record Told(int status, String code, String detail) {}

    /** The answer to a request that failed like this. */
    Response answer(Throwable failure) {
        return answer(failure, JsonValue.EMPTY_JSON_OBJECT);
    }

    /**
     * As {@link #answer(Throwable)}, for a resource that can say what to do instead.
     *
     * @param more members of the problem
     */
    public Response answer(Throwable failure, JsonObject more) {
        Optional<WebApplicationException> http = cause(failure, WebApplicationException.class);
        if (http.isPresent() && http.get().getResponse().getStatus() < 400)
            return http.get().getResponse();
        Told told = told(failure, http);
        Reference reference = Reference.fresh();
        reference.log(told.status, request.getRequestURI(), told.status >= 500 ? failure : null);
        Problem problem = Problem.of(
                told.status, told.code, told.detail, request.getRequestURI(), reference, visitor.getLocale());
        Response.ResponseBuilder answer =
                Response.status(told.status).type(Problem.MEDIA_TYPE).entity(problem.json(more));
        http.map(WebApplicationException::getResponse)
                .map(old -> old.getHeaderString("Allow"))
                .ifPresent(allow -> answer.header("Allow", allow));
        return answer.build();
    }

    private Told told(Throwable failure, Optional<WebApplicationException> http) {
        return cause(failure, Refusal.class)
                .map(this::refused)
                .or(() -> cause(failure, EJBAccessException.class).map(e -> plain(403)))
                .or(() -> cause(failure, OptimisticLockException.class)
                        .map(e -> new Told(409, "changedMeanwhile", say.of("refusal.changedMeanwhile"))))
                .or(() -> Optional.of(failure).filter(Away::is).map(e -> new Told(503, "busy", say.of("api.busy"))))
                .or(() -> cause(failure, ConstraintViolationException.class)
                        .map(JsonFault::of)
                        .map(this::wrong))
                .or(() -> cause(failure, WrongInput.class).map(this::wrong))
                .or(() -> cause(failure, JsonProcessingException.class)
                        .map(e -> JsonFault.of(e).map(this::wrong).orElseGet(() -> plain(400))))
                .or(() -> http.map(e -> plain(e.getResponse().getStatus())))
                .orElseGet(() -> plain(500));
    }

    private Told refused(Refusal refusal) {
        return new Told(refusal.kind().httpStatus(), refusal.code(), say.refusal(refusal));
    }

    private Told wrong(WrongInput wrong) {
        return new Told(400, wrong.code(), say.of("api." + wrong.code(), wrong.field()));
    }

    private Told plain(int status) {
        String code = CODES.getOrDefault(status, status < 500 ? "request" : "failed");
        return new Told(status, code, say.of("api." + code));
    }

    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (type.isInstance(at)) return Optional.of(type.cast(at));
        }
        return Optional.empty();
    }
}
