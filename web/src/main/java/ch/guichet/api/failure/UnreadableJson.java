package ch.guichet.api.failure;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Stands before the server's own mapper, which would answer with the parser's words. */
@Provider
public class UnreadableJson implements ExceptionMapper<JsonProcessingException> {
    @Inject
    private Failures failures;

    @Override
    public Response toResponse(JsonProcessingException failure) {
        return failures.answer(failure);
    }
}
