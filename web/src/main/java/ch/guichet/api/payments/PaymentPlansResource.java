package ch.guichet.api.payments;

import ch.guichet.api.Answer;
import ch.guichet.api.Id;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.payments.plan.PaymentPlan;
import ch.guichet.payments.plan.PaymentPlans;
import ch.guichet.payments.plan.PlanPart;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Payment by instalments. */
@Path("payment-plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class PaymentPlansResource {
    @Inject
    private PaymentPlans plans;

    /** @param document its id; @param parts together what is open of it */
    public record Agreement(
            long document,
            @NotNull List<@NotNull PlanPart> parts,
            @NotNull String note) {}

    public record Ending(@NotNull String reason) {}

    @GET
    @Operation(summary = "Payment plans, newest first")
    public Page<PaymentPlan> all(@QueryParam("after") String after) {
        return plans.all(after);
    }

    @GET
    @Path("{id: \\d+}")
    @Operation(summary = "A payment plan: its parts, what is paid of each, and what has become of it")
    public PaymentPlan show(@PathParam("id") long id) {
        return plans.show(id);
    }

    @POST
    @Operation(
            summary = "Agrees a payment plan; nothing is reminded while it is kept",
            description = "422 payments.planParts, payments.planDates, payments.planSum; 409 payments.planThere.")
    @APIResponse(responseCode = "201")
    public Response agree(@NotNull @Valid Agreement wanted) {
        long id = plans.agree(wanted.document(), wanted.parts(), wanted.note());
        return Answer.created("payment-plans/" + id, new Id(id));
    }

    @POST
    @Path("{id: \\d+}/ending")
    @Operation(summary = "Ends a payment plan; reminders go on")
    @APIResponse(responseCode = "204")
    public Response end(@PathParam("id") long id, @NotNull @Valid Ending ending) {
        plans.end(id, ending.reason());
        return Answer.done();
    }
}
