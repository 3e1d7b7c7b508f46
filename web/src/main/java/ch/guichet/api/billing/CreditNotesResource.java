package ch.guichet.api.billing;

import ch.guichet.api.Answer;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.billing.archive.DocumentArchive;
import ch.guichet.billing.issue.Corrections;
import ch.guichet.billing.issue.WorkAfter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Credit notes over the whole of a posted document. */
@Path("credit-notes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class CreditNotesResource {
    @Inject
    private DocumentArchive archive;

    @Inject
    private Corrections corrections;

    /**
     * @param invoice number of the document that is taken back
     * @param reason the customer reads it
     * @param work what becomes of its work; billed again when left out
     */
    public record Order(@NotNull String invoice, @NotNull String reason, WorkAfter work) {}

    @POST
    @Operation(
            summary = "Takes a posted document back",
            description =
                    "The journal is reversed, lots get back what they gave; a pack's invoice only while it is unpaid.")
    @APIResponse(responseCode = "201")
    public Response issue(@NotNull @Valid Order order) {
        WorkAfter work = order.work() == null ? WorkAfter.BILL_AGAIN : order.work();
        long original = archive.byNumber(order.invoice()).head().id();
        Invoice note = Invoice.of(archive.show(corrections.creditNote(original, order.reason(), work)));
        return Answer.created("invoices/" + note.number(), note);
    }
}
