package ch.guichet.api.booking;

import ch.guichet.api.Answer;
import ch.guichet.api.Id;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.hotline.WorkTimers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** From an appointment to its work. */
@Path("appointments/{id}/start")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class BookedWorkResource {
    @Inject
    private WorkTimers timers;

    @POST
    @Operation(
            summary = "Opens the work of an appointment, once, and lets the clock run",
            description = "A specialist measures his own time, the desk that of whom it was booked with. 409"
                    + " booking.notToday before its day, booking.over when it was cancelled or missed.")
    @APIResponse(responseCode = "201")
    public Response start(@PathParam("id") long id) {
        long work = timers.startBooked(id);
        return Answer.created("interventions/" + work, new Id(work));
    }

    @DELETE
    @Operation(
            summary = "Undoes a start that was a mistake: its work and what the clock measured are gone",
            description = "The appointment is booked again. 409 booking.notStarted, intervention.timeLogged as soon as"
                    + " time is written down.")
    @APIResponse(responseCode = "204")
    public Response undo(@PathParam("id") long id) {
        timers.undoBooked(id);
        return Answer.done();
    }
}
