package ch.guichet.api.failure;

import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Stands before the server's own mapper, which would answer in plain text. */
@Provider
public class UnknownField implements ExceptionMapper<UnrecognizedPropertyException> {
    @Inject
    private Failures failures;

    @Override
    public Response toResponse(UnrecognizedPropertyException failure) {
        return failures.answer(failure);
    }
}
