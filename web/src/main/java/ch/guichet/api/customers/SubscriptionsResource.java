package ch.guichet.api.customers;

import ch.guichet.api.Answer;
import ch.guichet.api.Id;
import ch.guichet.api.Listed;
import ch.guichet.api.Side;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.customers.CustomerDirectory;
import ch.guichet.customers.CustomerRegistration;
import ch.guichet.customers.MyCompanies;
import ch.guichet.customers.SubscriptionCard;
import ch.guichet.shared.Page;
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

/** What a company has subscribed to. */
@Path("customers/{id}/subscriptions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class SubscriptionsResource {
    @Inject
    private CustomerDirectory directory;

    @Inject
    private CustomerRegistration registration;

    @Inject
    private MyCompanies mine;

    @Inject
    private Side side;

    @GET
    @Operation(summary = "The subscriptions of a company, past ones too")
    public Page<SubscriptionCard> subscriptions(@PathParam("id") long id) {
        if (side.isCustomer()) return Listed.all(mine.subscriptions(id));
        return Listed.all(directory.subscriptions(directory.card(id).id()));
    }

    @POST
    @Operation(summary = "Enters a subscription; a renewal is one more")
    @APIResponse(responseCode = "201")
    public Response subscribe(@PathParam("id") long id, @NotNull @Valid SubscriptionBody wanted) {
        long subscription = registration.subscribe(id, wanted.subscription());
        return Answer.created("customers/" + id + "/subscriptions", new Id(subscription));
    }
}
