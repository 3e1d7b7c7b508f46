package ch.guichet.api.triage;

import ch.guichet.api.Answer;
import ch.guichet.api.Listed;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.cases.Triage;
import ch.guichet.shared.Page;
import ch.guichet.triage.Contest;
import ch.guichet.triage.DeskTriage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Contests that wait for an answer of the desk. */
@Path("contests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class ContestsResource {
    @Inject
    private DeskTriage desk;

    /** @param triage the class from now on @param answer which the customer reads */
    public record Decision(Triage triage, String answer) {}

    @GET
    @Operation(summary = "Contests that nobody has answered, the longest waiting first")
    public Page<Contest> open() {
        return Listed.all(desk.open());
    }

    @POST
    @Path("{id}/answer")
    @Operation(summary = "Answers a contest: the class stays or is turned over")
    @APIResponse(responseCode = "204")
    public Response answer(@PathParam("id") long id, @NotNull Decision decision) {
        desk.answer(id, decision.triage(), decision.answer());
        return Answer.done();
    }
}
