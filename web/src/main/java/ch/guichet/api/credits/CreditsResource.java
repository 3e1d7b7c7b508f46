package ch.guichet.api.credits;

import ch.guichet.api.Answer;
import ch.guichet.api.Side;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.credit.CreditAccounts;
import ch.guichet.credit.CreditControl;
import ch.guichet.credit.CreditProof;
import ch.guichet.credit.MyCredit;
import ch.guichet.credit.NightReport;
import ch.guichet.credit.PackPayments;
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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Support Credit: what was bought, what is left, and every movement. */
@Path("credits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class CreditsResource {
    @Inject
    private CreditAccounts accounts;

    @Inject
    private PackPayments payments;

    @Inject
    private CreditControl control;

    @Inject
    private MyCredit mine;

    @Inject
    private Side side;

    public record Payment(@NotNull LocalDate paidOn) {}

    @GET
    @Path("{customer: \\d+}")
    @Operation(summary = "The Support Credit of a customer: lots and ledger")
    public Credit statement(@PathParam("customer") long customer) {
        return Credit.of(side.isCustomer() ? mine.statement(customer) : accounts.statement(customer));
    }

    @POST
    @Path("lots/{lot}/payment")
    @Operation(summary = "Records that a lot was paid; it may be used from that day")
    @APIResponse(responseCode = "204")
    public Response pay(@PathParam("lot") long lot, @NotNull @Valid Payment payment) {
        accounts.activate(lot, payment.paidOn());
        return Answer.done();
    }

    @GET
    @Path("proof")
    @Operation(
            summary =
                    "Whether ledger, lots and the account of deferred credit agree; names the first lot that does not")
    public CreditProof proof() {
        return control.prove();
    }

    @POST
    @Path("nights")
    @Operation(
            summary = "Does now what is done every night",
            description = "Lots lapse, customers are told of an expiry or a low credit, the ledger is proved.")
    @APIResponse(responseCode = "200")
    public NightReport night() {
        return control.run();
    }

    public record Reason(@NotNull String reason) {}

    @POST
    @Path("lots/{lot}/payment-reversal")
    @Operation(summary = "Takes back a payment that was written down by hand, as long as nothing of the lot was used")
    @APIResponse(responseCode = "204")
    public Response unpay(@PathParam("lot") long lot, @NotNull @Valid Reason reason) {
        payments.undo(lot, reason.reason());
        return Answer.done();
    }
}
