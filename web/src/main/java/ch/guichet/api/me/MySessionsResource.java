package ch.guichet.api.me;

import ch.guichet.api.Answer;
import ch.guichet.api.Listed;
import ch.guichet.identity.MySessions;
import ch.guichet.identity.SessionRow;
import ch.guichet.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** On which browsers the token's user is signed in. */
@Path("me/sessions")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MySessionsResource {
    @Inject
    private MySessions sessions;

    @GET
    @Operation(summary = "The open sessions, the one seen last first")
    public Page<SessionRow> all() {
        return Listed.all(sessions.all());
    }

    @DELETE
    @Operation(summary = "Ends all of them; tokens stay")
    @APIResponse(responseCode = "204")
    public Response endAll() {
        sessions.endOthers(0);
        return Answer.done();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Ends one")
    @APIResponse(responseCode = "204")
    public Response end(@PathParam("id") long id) {
        sessions.end(id);
        return Answer.done();
    }
}
