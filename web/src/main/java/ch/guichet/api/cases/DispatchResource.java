package ch.guichet.api.cases;

import ch.guichet.api.Answer;
import ch.guichet.api.Listed;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.cases.CaseDispatch;
import ch.guichet.cases.CaseEvent;
import ch.guichet.identity.StaffMember;
import ch.guichet.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Who has a case, until when it waits, its return, and what was done with it. */
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class DispatchResource {
    @Inject
    private CaseDispatch dispatch;

    /** @param user somebody of the desk; without one the caller takes the case himself */
    public record Assignee(Long user) {}

    /** @param on after today and within a year */
    public record FollowUp(@NotNull LocalDate on) {}

    public record Reopening(String reason) {}

    @GET
    @Path("agents")
    @Operation(summary = "Who can be given a case, by name")
    public Page<StaffMember> agents() {
        return Listed.all(dispatch.agents());
    }

    @PUT
    @Path("{id}/assignee")
    @Operation(summary = "Gives a case to somebody of the desk, or to the caller")
    @APIResponse(responseCode = "204")
    public Response assign(@PathParam("id") long id, @NotNull Assignee to) {
        if (to.user() == null) dispatch.take(id);
        else dispatch.assign(id, to.user());
        return Answer.done();
    }

    @DELETE
    @Path("{id}/assignee")
    @Operation(summary = "The case is nobody's")
    @APIResponse(responseCode = "204")
    public Response release(@PathParam("id") long id) {
        dispatch.assign(id, null);
        return Answer.done();
    }

    @PUT
    @Path("{id}/follow-up")
    @Operation(summary = "Lets a case wait until a day, on which it comes back to the desk by itself")
    @APIResponse(responseCode = "204")
    public Response followUp(@PathParam("id") long id, @NotNull @Valid FollowUp day) {
        dispatch.followUp(id, day.on());
        return Answer.done();
    }

    @DELETE
    @Path("{id}/follow-up")
    @Operation(summary = "Takes the follow-up date away")
    @APIResponse(responseCode = "204")
    public Response clear(@PathParam("id") long id) {
        dispatch.followUp(id, null);
        return Answer.done();
    }

    @POST
    @Path("{id}/reopening")
    @Operation(summary = "Opens a closed case again, with a reason")
    @APIResponse(responseCode = "204")
    public Response reopen(@PathParam("id") long id, @NotNull Reopening why) {
        dispatch.reopen(id, why.reason());
        return Answer.done();
    }

    @GET
    @Path("{id}/history")
    @Operation(summary = "What was done with a case, the latest first")
    public Page<CaseEvent> history(@PathParam("id") long id) {
        return Listed.all(dispatch.history(id));
    }
}
