package ch.guichet.api.interventions;

import ch.guichet.api.Answer;
import ch.guichet.api.Id;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.interventions.Goodwill;
import ch.guichet.interventions.Interventions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** The raw time of an intervention. */
@Path("interventions/{id}/work-entries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class WorkResource {
    @Inject
    private Interventions interventions;

    @Inject
    private Goodwill goodwill;

    /** @param give false charges it again */
    public record Gift(@NotNull Boolean give, @NotNull String reason) {}

    @POST
    @Operation(
            summary = "Logs a stretch of the caller's own work",
            description =
                    "409 work.beforeAcceptance for time before the customer's yes; 409 quote.notAccepted, with the"
                            + " quote's number, for work out of his presence that no accepted quote covers; 422 for an absurd"
                            + " length.")
    @APIResponse(responseCode = "201")
    public Response log(@PathParam("id") long id, @NotNull @Valid Work work) {
        long entry = interventions.log(id, work.time());
        return Answer.created("interventions/" + id, new Id(entry));
    }

    @PUT
    @Path("{entry}")
    @Operation(summary = "Tells a stretch better, as long as it is not billed")
    @APIResponse(responseCode = "204")
    public Response correct(@PathParam("id") long id, @PathParam("entry") long entry, @NotNull @Valid Work work) {
        interventions.correct(id, entry, work.time(), work.reason());
        return Answer.done();
    }

    @DELETE
    @Path("{entry}")
    @Operation(summary = "There was no such work")
    @APIResponse(responseCode = "204")
    public Response remove(
            @PathParam("id") long id, @PathParam("entry") long entry, @QueryParam("reason") String reason) {
        interventions.correct(id, entry, null, reason);
        return Answer.done();
    }

    @POST
    @Path("{entry}/goodwill")
    @Operation(
            summary =
                    "Gives a stretch away, or charges it again, before it is billed; kept with its reason (desk, finance)")
    @APIResponse(responseCode = "204")
    public Response give(@PathParam("id") long id, @PathParam("entry") long entry, @NotNull @Valid Gift gift) {
        if (gift.give()) goodwill.give(id, entry, gift.reason());
        else goodwill.takeBack(id, entry, gift.reason());
        return Answer.done();
    }
}
