package ch.guichet.api.reminders;

import ch.guichet.api.Answer;
import ch.guichet.api.Id;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.reminders.ReminderHistory;
import ch.guichet.reminders.ReminderLine;
import ch.guichet.reminders.ReminderRun;
import ch.guichet.reminders.ReminderStatus;
import ch.guichet.reminders.Reminders;
import ch.guichet.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Reminders: propose, look line by line, approve. The work goes on after the answer. */
@Path("reminder-runs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class ReminderRunsResource {
    @Inject
    private Reminders reminders;

    @Inject
    private ReminderHistory history;

    public record Choice(@NotNull Boolean chosen) {}

    @POST
    @Operation(
            summary = "Starts to propose the reminders that are due today",
            description = "Nothing is sent before the approval. 409 reminders.otherRun while another run is open.")
    @APIResponse(responseCode = "202")
    public Response start() {
        return started(reminders.start());
    }

    @GET
    @Operation(summary = "Runs, newest first")
    public Page<ReminderRun> runs(@QueryParam("after") String after) {
        return history.runs(after);
    }

    @GET
    @Path("{id: \\d+}")
    @Operation(summary = "A run: its state, whether it is at work, and what its lines come to")
    public ReminderStatus run(@PathParam("id") long id) {
        return reminders.status(id);
    }

    @GET
    @Path("{id: \\d+}/lines")
    @Operation(summary = "The lines of a run, each with level, interest, fee and the reason for it")
    public Page<ReminderLine> lines(
            @PathParam("id") long id, @QueryParam("search") String search, @QueryParam("after") String after) {
        return reminders.lines(reminders.status(id).run().id(), search, after);
    }

    @PUT
    @Path("{id: \\d+}/lines/{line: \\d+}")
    @Operation(summary = "Takes a line in or leaves it out")
    @APIResponse(responseCode = "204")
    public Response choose(@PathParam("id") long id, @PathParam("line") long line, @NotNull @Valid Choice choice) {
        reminders.choose(id, line, choice.chosen());
        return Answer.done();
    }

    @PUT
    @Path("{id: \\d+}/lines")
    @Operation(summary = "Takes all lines in or leaves all out")
    @APIResponse(responseCode = "204")
    public Response chooseAll(@PathParam("id") long id, @NotNull @Valid Choice choice) {
        reminders.choose(id, null, choice.chosen());
        return Answer.done();
    }

    @POST
    @Path("{id: \\d+}/approval")
    @Operation(summary = "Posts, prints and mails the lines that are chosen")
    @APIResponse(responseCode = "202")
    public Response approve(@PathParam("id") long id) {
        reminders.approve(id);
        return started(id);
    }

    @POST
    @Path("{id: \\d+}/resumption")
    @Operation(summary = "Takes up a run whose job ended before its work did")
    @APIResponse(responseCode = "202")
    public Response resume(@PathParam("id") long id) {
        reminders.resume(id);
        return started(id);
    }

    @POST
    @Path("{id: \\d+}/discarding")
    @Operation(summary = "Gives a run up; nothing was sent")
    @APIResponse(responseCode = "204")
    public Response discard(@PathParam("id") long id) {
        reminders.discard(id);
        return Answer.done();
    }

    private static Response started(long id) {
        return Answer.accepted("reminder-runs/" + id, new Id(id));
    }
}
