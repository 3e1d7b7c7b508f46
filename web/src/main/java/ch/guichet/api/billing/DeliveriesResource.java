package ch.guichet.api.billing;

import ch.guichet.api.Answer;
import ch.guichet.billing.archive.Deliveries;
import ch.guichet.billing.archive.Delivery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** How customers get their documents. */
@Path("document-deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class DeliveriesResource {
    @Inject
    private Deliveries deliveries;

    /** @param address where the next document would be mailed to; null when there is nobody */
    public record How(Delivery delivery, String address) {}

    public record Wanted(@NotNull Delivery delivery) {}

    @GET
    @Path("{customer: \\d+}")
    @Operation(summary = "How a customer gets his documents")
    public How how(@PathParam("customer") long customer) {
        return new How(deliveries.of(customer), deliveries.address(customer));
    }

    @PUT
    @Path("{customer: \\d+}")
    @Operation(summary = "MAIL or PAPER, for what is posted from now on")
    @APIResponse(responseCode = "204")
    public Response set(@PathParam("customer") long customer, @NotNull @Valid Wanted wanted) {
        deliveries.set(customer, wanted.delivery());
        return Answer.done();
    }
}
