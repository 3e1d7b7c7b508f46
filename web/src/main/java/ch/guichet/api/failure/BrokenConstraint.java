package ch.guichet.api.failure;

import jakarta.inject.Inject;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Stands before the server's own mapper, which would answer with a report of its own form. */
@Provider
public class BrokenConstraint implements ExceptionMapper<ValidationException> {
    @Inject
    private Failures failures;

    @Override
    public Response toResponse(ValidationException failure) {
        return failures.answer(failure);
    }
}
