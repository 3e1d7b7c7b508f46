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
import ch.guichet.customers.SubscriptionDesk;
import ch.guichet.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
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

    @Inject
    private SubscriptionDesk desk;

    /** @param lastDay the last day covered; the end of the present term when left out */
    public record NoticeBody(LocalDate lastDay) {}

    /** What was agreed, and why it is corrected. */
    public record CorrectionBody(
            @NotNull @Valid SubscriptionBody subscription,
            @NotNull String reason) {}

    /** The last day. */
    public record LastDay(LocalDate lastDay) {}

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

    @PUT
    @Path("{subscription}")
    @Operation(
            summary = "Corrects a subscription, for a reason that is kept",
            description = "Cases keep the entitlement that was decided when they came in.")
    @APIResponse(responseCode = "204")
    public Response correct(
            @PathParam("id") long id,
            @PathParam("subscription") long subscription,
            @NotNull @Valid CorrectionBody wanted) {
        desk.correct(id, subscription, wanted.subscription().subscription(), wanted.reason());
        return Answer.done();
    }

    @POST
    @Path("{subscription}/notice")
    @Operation(summary = "Takes a notice down: the subscription is not renewed again")
    public LastDay giveNotice(
            @PathParam("id") long id, @PathParam("subscription") long subscription, @NotNull NoticeBody notice) {
        return new LastDay(desk.giveNotice(id, subscription, notice.lastDay()));
    }

    @DELETE
    @Path("{subscription}/notice")
    @Operation(summary = "Undoes a notice whose last day is not over")
    @APIResponse(responseCode = "204")
    public Response withdrawNotice(@PathParam("id") long id, @PathParam("subscription") long subscription) {
        desk.withdrawNotice(id, subscription);
        return Answer.done();
    }
}
