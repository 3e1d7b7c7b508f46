package ch.guichet.api.interventions;

import ch.guichet.api.Answer;
import ch.guichet.api.Id;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.interventions.WorkTravel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** Visits to the customer in the course of an intervention. */
@Path("interventions/{id}/travel")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class TravelResource {
    @Inject
    private WorkTravel travel;

    /** @param note what the customer reads beside it */
    public record Visit(@NotNull LocalDate on, String note) {}

    @POST
    @Operation(
            summary = "Writes a visit down, once a day, at the price that was accepted with the work",
            description = "409 work.travelNotAgreed when the yes says no price, work.travelInQuote under a quote,"
                    + " work.travelAlready.")
    @APIResponse(responseCode = "201")
    public Response add(@PathParam("id") long id, @NotNull @Valid Visit visit) {
        return Answer.created("interventions/" + id, new Id(travel.add(id, visit.on(), visit.note())));
    }

    @DELETE
    @Path("{visit}")
    @Operation(summary = "There was no such visit; 409 work.travelBilled")
    @APIResponse(responseCode = "204")
    public Response takeBack(
            @PathParam("id") long id, @PathParam("visit") long visit, @QueryParam("reason") String reason) {
        travel.takeBack(id, visit, reason);
        return Answer.done();
    }
}
