package ch.guichet.api.credits;

import ch.guichet.api.Answer;
import ch.guichet.api.Id;
import ch.guichet.api.failure.WrongInput;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.catalog.PackKind;
import ch.guichet.credit.ChangeCard;
import ch.guichet.credit.ChangeState;
import ch.guichet.credit.CreditChanges;
import ch.guichet.credit.DeferredCredit;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Credit put right by hand or moved to another company: proposed by one person, approved by another. */
@Path("credit-changes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class CreditChangesResource {
    @Inject
    private CreditChanges changes;

    @Inject
    private DeferredCredit lots;

    /**
     * @param quantity minutes of a time pack or an amount of a value pack; below zero to take
     * @param toCustomer whom it is moved to; left out for an adjustment
     */
    public record Change(
            @NotNull Long lot,
            @NotNull Quantity quantity,
            Long toCustomer,
            @NotNull String reason) {}

    public record Reason(@NotNull String reason) {}

    @GET
    @Operation(summary = "What was proposed, newest first", description = "state: PROPOSED, APPROVED or DECLINED.")
    public Page<ChangeCard> all(@QueryParam("state") ChangeState state, @QueryParam("after") String after) {
        return changes.all(state, after);
    }

    @GET
    @Path("{id: \\d+}")
    @Operation(summary = "A change with its reason, its author and who decided")
    public ChangeCard show(@PathParam("id") long id) {
        return changes.show(id);
    }

    @POST
    @Operation(summary = "Proposes a change; nothing moves before somebody else approves it")
    @APIResponse(responseCode = "201")
    public Response propose(@NotNull @Valid Change wanted) {
        long quantity = stored(wanted.quantity(), lots.kindOf(wanted.lot()));
        long id = wanted.toCustomer() == null
                ? changes.adjust(wanted.lot(), quantity, wanted.reason())
                : changes.transfer(wanted.lot(), quantity, wanted.toCustomer(), wanted.reason());
        return Answer.created("credit-changes/" + id, new Id(id));
    }

    @POST
    @Path("{id: \\d+}/approval")
    @Operation(summary = "Says yes to what somebody else has proposed; it is done at once")
    @APIResponse(responseCode = "204")
    public Response approve(@PathParam("id") long id) {
        changes.approve(id);
        return Answer.done();
    }

    @POST
    @Path("{id: \\d+}/refusal")
    @Operation(summary = "Says no, or takes an own proposal back")
    @APIResponse(responseCode = "204")
    public Response decline(@PathParam("id") long id, @NotNull @Valid Reason reason) {
        changes.decline(id, reason.reason());
        return Answer.done();
    }

    private static long stored(Quantity quantity, PackKind kind) {
        if (kind == PackKind.TIME && quantity.minutes() != null && quantity.amount() == null) return quantity.minutes();
        if (kind == PackKind.VALUE && quantity.amount() != null && quantity.minutes() == null)
            return quantity.amount().cents();
        throw WrongInput.wrong("quantity");
    }
}
