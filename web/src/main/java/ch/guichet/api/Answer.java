package ch.guichet.api;

import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The answers to what changed something. */
public final class Answer {
    private Answer() {}

    /**
     * 201.
     *
     * @param path where the new thing is, below /api/v1/
     */
    public static Response created(String path, Object body) {
        return Response.created(URI.create(path)).entity(body).build();
    }

    /** 202: the work has begun and goes on; the path shows how far it is. */
    public static Response accepted(String path, Object body) {
        return Response.accepted(body).location(URI.create(path)).build();
    }

    /** 204. */
    public static Response done() {
        return Response.noContent().build();
    }
}
