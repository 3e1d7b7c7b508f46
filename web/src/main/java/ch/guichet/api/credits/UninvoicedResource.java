package ch.guichet.api.credits;

import ch.guichet.api.Answer;
import ch.guichet.api.Id;
import ch.guichet.api.Listed;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.billing.orders.PackInvoicesLater;
import ch.guichet.billing.orders.UninvoicedPack;
import ch.guichet.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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

/** Packs that were sold while no invoice could be printed. */
@Path("uninvoiced-packs")
@Produces(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class UninvoicedResource {
    @Inject
    private PackInvoicesLater later;

    @GET
    @Operation(
            summary = "Packs without an invoice, the oldest first",
            description = "because: the code of what stands in its way; null when it can be issued now.")
    public Page<UninvoicedPack> waiting(@QueryParam("after") Long after) {
        return Listed.all(later.waiting(after));
    }

    @POST
    @Path("{lot: \\d+}/invoice")
    @Operation(summary = "Issues, posts and mails the invoice at the price of the sale")
    @APIResponse(responseCode = "201")
    public Response issue(@PathParam("lot") long lot) {
        return Answer.created("invoices", new Id(later.issue(lot)));
    }
}
