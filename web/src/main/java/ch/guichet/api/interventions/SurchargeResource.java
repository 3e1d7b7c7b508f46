package ch.guichet.api.interventions;

import ch.guichet.api.Answer;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.interventions.Goodwill;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What urgency adds to an intervention. */
@Path("interventions/{id}/surcharge")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class SurchargeResource {
    @Inject
    private Goodwill goodwill;

    @POST
    @Path("goodwill")
    @Operation(
            summary = "Gives the surcharge away, or charges it again, before it is billed (desk, finance)",
            description = "Giving the time away does not do that. 409 urgency.noSurcharge, urgency.billed.")
    @APIResponse(responseCode = "204")
    public Response give(@PathParam("id") long id, @NotNull @Valid WorkResource.Gift gift) {
        if (gift.give()) goodwill.giveSurcharge(id, gift.reason());
        else goodwill.takeBackSurcharge(id, gift.reason());
        return Answer.done();
    }
}
