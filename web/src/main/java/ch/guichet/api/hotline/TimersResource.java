package ch.guichet.api.hotline;

import ch.guichet.api.Answer;
import ch.guichet.api.Id;
import ch.guichet.api.Listed;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.hotline.TimerView;
import ch.guichet.hotline.Timers;
import ch.guichet.shared.Page;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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

/** The caller's timers: at most one runs, the others wait. */
@Path("timers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class TimersResource {
    @Inject
    private Timers timers;

    /** @param paid whether it is paid work, which takes the customer's yes; hotline time otherwise */
    public record Start(@NotNull @JsonProperty("case") Long caseId, boolean paid) {}

    /**
     * @param note what was done, for paid work; the customer reads it
     * @param offPresence whether the customer was not there; needs an accepted quote
     */
    public record Stop(String note, Boolean offPresence) {}

    /** @param seconds how long it really was, 0 to 86400 */
    public record Right(@NotNull Long seconds, String reason) {}

    @GET
    @Operation(summary = "The caller's open timers, the running one first")
    public Page<TimerView> mine() {
        return Listed.all(timers.mine());
    }

    @POST
    @Operation(
            summary = "Starts a timer; the one that ran before pauses by itself",
            description = "409 paidWork.notAccepted for paid work as long as nobody has said yes.")
    @APIResponse(responseCode = "201")
    public Response start(@NotNull @Valid Start wanted) {
        long id = wanted.paid() ? timers.startPaid(wanted.caseId()) : timers.start(wanted.caseId());
        return Answer.created("timers", new Id(id));
    }

    @POST
    @Path("{id}/pause")
    @Operation(summary = "Pauses a timer")
    @APIResponse(responseCode = "204")
    public Response pause(@PathParam("id") long id) {
        timers.pause(id);
        return Answer.done();
    }

    @POST
    @Path("{id}/resume")
    @Operation(summary = "Lets a timer run on; the one that ran before pauses by itself")
    @APIResponse(responseCode = "204")
    public Response resume(@PathParam("id") long id) {
        timers.resume(id);
        return Answer.done();
    }

    @POST
    @Path("{id}/stop")
    @Operation(
            summary = "Ends a timer; time of paid work becomes work entries",
            description = "409 quote.notAccepted or quote.none for time out of the customer's presence that no accepted"
                    + " quote covers; the timer runs on.")
    @APIResponse(responseCode = "204")
    public Response stop(@PathParam("id") long id, @NotNull @Valid Stop end) {
        timers.stop(id, end.note(), Boolean.TRUE.equals(end.offPresence()));
        return Answer.done();
    }

    @POST
    @Path("{id}/stretches/{stretch}/correction")
    @Operation(summary = "Puts a stretch right before the timer is stopped; the old value and the reason are kept")
    @APIResponse(responseCode = "204")
    public Response correct(@PathParam("id") long id, @PathParam("stretch") long stretch, @NotNull @Valid Right right) {
        timers.correct(id, stretch, right.seconds(), right.reason());
        return Answer.done();
    }
}
