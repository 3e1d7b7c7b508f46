package ch.guichet.api.triage;

import ch.guichet.api.Answer;
import ch.guichet.api.Listed;
import ch.guichet.api.Side;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.shared.Page;
import ch.guichet.triage.Contest;
import ch.guichet.triage.CustomerTriage;
import ch.guichet.triage.DeskTriage;
import ch.guichet.triage.Suggestion;
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

/** What a case would be, and the customer's disagreement with its class. */
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class CaseTriageResource {
    @Inject
    private DeskTriage desk;

    @Inject
    private CustomerTriage mine;

    @Inject
    private Side side;

    public record Disagreement(String text) {}

    @GET
    @Path("{id}/suggestion")
    @Operation(summary = "What a case would be, for the desk")
    public Suggestion ofCase(@PathParam("id") long id) {
        return desk.ofCase(id);
    }

    @GET
    @Path("{id}/contests")
    @Operation(summary = "Contests of a case's class, the latest first")
    public Page<Contest> contests(@PathParam("id") long id) {
        return Listed.all(side.isCustomer() ? mine.contests(id) : desk.contests(id));
    }

    @POST
    @Path("{id}/contests")
    @Operation(summary = "Contests the class of a case (customer); the desk has to answer")
    @APIResponse(responseCode = "204")
    public Response contest(@PathParam("id") long id, @NotNull Disagreement words) {
        mine.contest(id, words.text());
        return Answer.done();
    }
}
