package ch.guichet.api.booking;

import ch.guichet.api.Answer;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.booking.BookingMoney;
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

/** Letting a fee go. */
@Path("appointments/{id}/fee-waiver")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class FeeWaiverResource {
    @Inject
    private BookingMoney fees;

    /** @param reason the customer reads it */
    public record Waiver(String reason) {}

    @POST
    @Operation(
            summary = "Lets the fee of an appointment go before it is billed (desk)",
            description = "409 booking.noFee, booking.feeBilled, booking.feeWaived.")
    @APIResponse(responseCode = "204")
    public Response waive(@PathParam("id") long id, @NotNull @Valid Waiver asked) {
        fees.waive(id, asked.reason());
        return Answer.done();
    }
}
