package ch.guichet.api.customers;

import ch.guichet.api.Answer;
import ch.guichet.api.Listed;
import ch.guichet.customers.CreditHold;
import ch.guichet.customers.CreditHolds;
import ch.guichet.customers.CustomerEvent;
import ch.guichet.customers.SubscriptionDesk;
import ch.guichet.shared.Page;
import ch.guichet.shared.Refusal;
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

/** That a customer is offered no paid work for now, and what was changed about him. */
@Path("customers/{id}/hold")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class HoldResource {
    @Inject
    private CreditHolds holds;

    @Inject
    private SubscriptionDesk desk;

    /** Whether it is held from now on, and why. */
    public record HoldBody(@NotNull Boolean held, @NotNull String reason) {}

    @GET
    @Operation(summary = "Why, by whom and since when; 404 for a customer who may order")
    public CreditHold of(@PathParam("id") long id) {
        return holds.of(id).orElseThrow(Refusal::notFound);
    }

    @PUT
    @Operation(summary = "Holds a customer or lifts the hold, for a reason that is kept")
    @APIResponse(responseCode = "204")
    public Response set(@PathParam("id") long id, @NotNull @Valid HoldBody wanted) {
        if (wanted.held()) holds.hold(id, wanted.reason());
        else holds.release(id, wanted.reason());
        return Answer.done();
    }

    @GET
    @Path("history")
    @Operation(summary = "What was changed about subscriptions and hold, the latest first")
    public Page<CustomerEvent> history(@PathParam("id") long id) {
        return Listed.all(desk.history(id));
    }
}
