package ch.guichet.api.reminders;

import ch.guichet.api.Answer;
import ch.guichet.api.Id;
import ch.guichet.api.failure.WrongInput;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.reminders.ReminderStop;
import ch.guichet.reminders.ReminderStops;
import ch.guichet.reminders.StopKind;
import ch.guichet.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Who is not reminded for a while. */
@Path("reminder-stops")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class ReminderStopsResource {
    @Inject
    private ReminderStops stops;

    /** @param document its number; or {@code customer}, the id, for all of his; @param until last day, or null */
    public record Stop(
            String document,
            Long customer,
            @NotNull StopKind kind,
            @NotNull String reason,
            LocalDate until) {}

    @GET
    @Operation(summary = "Stops, newest first")
    public Page<ReminderStop> all(@QueryParam("after") String after) {
        return stops.all(after);
    }

    @POST
    @Operation(summary = "Stops reminders of a document or of a customer")
    @APIResponse(responseCode = "201")
    public Response stop(@NotNull @Valid Stop wanted) {
        if (wanted.document() == null && wanted.customer() == null) throw WrongInput.missing("document");
        long id = wanted.document() != null
                ? stops.stopDocument(wanted.document(), wanted.kind(), wanted.reason(), wanted.until())
                : stops.stopCustomer(wanted.customer(), wanted.kind(), wanted.reason(), wanted.until());
        return Answer.created("reminder-stops", new Id(id));
    }

    @DELETE
    @Path("{id: \\d+}")
    @Operation(summary = "Lifts a stop")
    @APIResponse(responseCode = "204")
    public Response lift(@PathParam("id") long id) {
        stops.lift(id);
        return Answer.done();
    }
}
