package ch.guichet.api.payments;

import ch.guichet.api.Answer;
import ch.guichet.api.Listed;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.payments.ledger.BankMovements;
import ch.guichet.payments.ledger.NightlyProof;
import ch.guichet.payments.ledger.Part;
import ch.guichet.payments.ledger.PaymentDesk;
import ch.guichet.payments.ledger.PaymentFilter;
import ch.guichet.payments.ledger.PaymentList;
import ch.guichet.payments.ledger.PaymentRow;
import ch.guichet.payments.ledger.PaymentView;
import ch.guichet.payments.ledger.ProofOfAccount;
import ch.guichet.payments.ledger.Reconciliation;
import ch.guichet.shared.Money;
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

/** Movements of the bank account: found, assigned, taken back. */
@Path("payments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class PaymentsResource {
    @Inject
    private BankMovements movements;

    @Inject
    private PaymentDesk desk;

    @Inject
    private Reconciliation reconciliation;

    /** @param document its id */
    public record Share(long document, @NotNull Money amount) {}

    /** @param restTo the customer whose balance gets what is left, or nothing to let it wait */
    public record Assignment(@NotNull List<@Valid Share> parts, Long restTo) {}

    public record Note(@NotNull String note) {}

    public record Original(long payment) {}

    public record Receiver(long customer) {}

    @GET
    @Operation(summary = "Movements; without list those that wait for a person")
    public Page<PaymentRow> find(
            @QueryParam("list") PaymentList list,
            @QueryParam("search") String search,
            @QueryParam("file") Long file,
            @QueryParam("after") String after) {
        return movements.find(new PaymentFilter(list, search, file), after);
    }

    @GET
    @Path("reconciliation")
    @Operation(summary = "The books against what they stand for; the first difference is named")
    public Page<ProofOfAccount> prove() {
        return Listed.all(reconciliation.prove());
    }

    @GET
    @Path("reconciliation/last-night")
    @Operation(summary = "What the nightly job has found last")
    public Page<NightlyProof> lastNight() {
        return Listed.all(reconciliation.lastNight());
    }

    @GET
    @Path("{id: \\d+}")
    @Operation(summary = "A movement with its assignments, what it may be for, and why")
    public PaymentView show(@PathParam("id") long id) {
        return movements.show(id);
    }

    @POST
    @Path("{id: \\d+}/assignment")
    @Operation(summary = "Assigns a payment to documents, whole or split")
    @APIResponse(responseCode = "204")
    public Response assign(@PathParam("id") long id, @NotNull @Valid Assignment wanted) {
        List<Part> parts = wanted.parts().stream()
                .map(share -> new Part(share.document(), share.amount()))
                .toList();
        desk.assign(id, parts, wanted.restTo());
        return Answer.done();
    }

    @POST
    @Path("{id: \\d+}/undoing")
    @Operation(summary = "Takes all assignments of a payment back, with a reason")
    @APIResponse(responseCode = "204")
    public Response undo(@PathParam("id") long id, @NotNull @Valid Note reason) {
        desk.undo(id, reason.note());
        return Answer.done();
    }

    @POST
    @Path("{id: \\d+}/reversal")
    @Operation(summary = "Says which payment this movement took back")
    @APIResponse(responseCode = "204")
    public Response reverse(@PathParam("id") long id, @NotNull @Valid Original original) {
        desk.reverse(id, original.payment());
        return Answer.done();
    }

    @POST
    @Path("{id: \\d+}/refund")
    @Operation(summary = "Says which customer was paid his balance back by this movement")
    @APIResponse(responseCode = "204")
    public Response refund(@PathParam("id") long id, @NotNull @Valid Receiver receiver) {
        desk.refund(id, receiver.customer());
        return Answer.done();
    }

    @POST
    @Path("{id: \\d+}/aside")
    @Operation(summary = "Puts it behind all others, with a note")
    @APIResponse(responseCode = "204")
    public Response putAside(@PathParam("id") long id, @NotNull @Valid Note note) {
        desk.putAside(id, note.note());
        return Answer.done();
    }

    @POST
    @Path("{id: \\d+}/closing")
    @Operation(summary = "Nothing is to be done here, with a reason")
    @APIResponse(responseCode = "204")
    public Response close(@PathParam("id") long id, @NotNull @Valid Note note) {
        desk.close(id, note.note());
        return Answer.done();
    }
}
