package ch.guichet.api.triage;

import ch.guichet.api.Answer;
import ch.guichet.shared.Page;
import ch.guichet.triage.TaughtExample;
import ch.guichet.triage.TriageAdministration;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The examples from which is learned, for administrators. */
@Path("admin/triage-examples")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class TriageExamplesResource {
    @Inject
    private TriageAdministration triage;

    public record Turn(boolean active) {}

    @GET
    @Operation(summary = "Examples, the latest first", description = "withdrawn=true lists those that do not count.")
    public Page<TaughtExample> list(
            @QueryParam("withdrawn") boolean withdrawn,
            @QueryParam("text") String text,
            @QueryParam("after") String after) {
        return triage.examples(!withdrawn, text, after);
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Withdraws an example or restores it")
    @APIResponse(responseCode = "204")
    public Response turn(@PathParam("id") long id, @NotNull Turn turn) {
        triage.turnExample(id, turn.active());
        return Answer.done();
    }
}
