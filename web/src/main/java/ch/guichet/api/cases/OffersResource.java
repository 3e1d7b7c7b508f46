package ch.guichet.api.cases;

import ch.guichet.api.AcceptanceLink;
import ch.guichet.api.Answer;
import ch.guichet.api.Side;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.cases.CustomerCases;
import ch.guichet.cases.DeskCases;
import ch.guichet.cases.OfferDesk;
import ch.guichet.shared.Minutes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** From free to paid: the offer, and the customer's yes or no to exactly the document he read. */
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class OffersResource {
    @Inject
    private DeskCases desk;

    @Inject
    private OfferDesk offers;

    @Inject
    private CustomerCases mine;

    @Inject
    private Side side;

    @Context
    private HttpServletRequest request;

    public record Estimate(@NotNull Minutes estimateMinutes) {}

    public record Offered(int version) {}

    /** @param documentSha256 of the document that was read */
    public record Yes(@NotNull Integer version, @NotNull String documentSha256) {}

    public record No(@NotNull Integer version, String reason) {}

    @POST
    @Path("{id}/paid-work-offers")
    @Operation(summary = "Offers paid work at today's price; an open version before it is superseded")
    @APIResponse(responseCode = "201")
    public Response offer(@PathParam("id") long id, @NotNull @Valid Estimate estimate) {
        int version = desk.offerPaidWork(id, estimate.estimateMinutes());
        return Answer.created("cases/" + id + "/paid-work-offer", new Offered(version));
    }

    @GET
    @Path("{id}/paid-work-offer")
    @Operation(summary = "The latest offer with the document to read")
    public Offer latest(@PathParam("id") long id) {
        return Offer.of(side.isCustomer() ? mine.offer(id) : offers.latest(id));
    }

    @POST
    @Path("{id}/paid-work-offer/acceptance")
    @Operation(
            summary = "Says yes to the version and document that were read",
            description = "Answers where the proof is.")
    @APIResponse(responseCode = "201")
    public Response accept(@PathParam("id") long id, @NotNull @Valid Yes yes) {
        long proof = mine.accept(id, yes.version(), yes.documentSha256(), "API " + request.getRemoteAddr());
        return Answer.created("acceptances/" + proof, AcceptanceLink.of(proof));
    }

    @POST
    @Path("{id}/paid-work-offer/refusal")
    @Operation(summary = "Declines a version, with a reason")
    @APIResponse(responseCode = "204")
    public Response decline(@PathParam("id") long id, @NotNull @Valid No no) {
        mine.decline(id, no.version(), no.reason());
        return Answer.done();
    }
}
