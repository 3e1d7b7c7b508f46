package ch.guichet.api.idempotency;

import ch.guichet.api.json.JsonFormat;
import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.IdempotencyKeys;
import ch.guichet.identity.StoredAnswer;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Does the work of a keyed request in one transaction with its key and its answer, or gives the answer it was given
 * before. What is refused keeps nothing, so it may be tried again with the same key.
 */
@Interceptor
@Idempotent
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class OnceOnly {
    private static final String REPLAY = "Idempotent-Replay";

    @Inject
    private KeyedRequest request;

    @Inject
    private IdempotencyKeys keys;

    @Inject
    private CurrentUser user;

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        if (!request.isKeyed()) return call.proceed();
        AtomicReference<Response> fresh = new AtomicReference<>();
        StoredAnswer answer = keys.once(user.get().id(), request.key(), request.fingerprint(), () -> {
            fresh.set(proceed(call));
            return stored(fresh.get());
        });
        return fresh.get() != null ? fresh.get() : again(answer);
    }

    private static Response proceed(InvocationContext call) {
        try {
            return (Response) call.proceed();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    private static StoredAnswer stored(Response answer) {
        URI location = answer.getLocation();
        return new StoredAnswer(
                answer.getStatus(), location == null ? null : location.toString(), json(answer.getEntity()));
    }

    private static String json(Object body) {
        try {
            return body == null ? null : JsonFormat.mapper().writeValueAsString(body);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private static Response again(StoredAnswer answer) {
        Response.ResponseBuilder response = Response.status(answer.status()).header(REPLAY, true);
        if (answer.location() != null) response.location(URI.create(answer.location()));
        if (answer.body() != null) response.entity(answer.body()).type(MediaType.APPLICATION_JSON);
        return response.build();
    }
}
