package ch.guichet.api.failure;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Takes what no narrower mapper of the server takes. */
@Provider
public class AnyFailure implements ExceptionMapper<Throwable> {
    @Inject
    private Failures failures;

    @Override
    public Response toResponse(Throwable failure) {
        return failures.answer(failure);
    }
}
