package ch.guichet.api.credits;

import ch.guichet.api.AcceptanceLink;
import ch.guichet.api.Answer;
import ch.guichet.api.Id;
import ch.guichet.api.Listed;
import ch.guichet.api.Side;
import ch.guichet.api.failure.WrongInput;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.billing.orders.MyPackOrders;
import ch.guichet.billing.orders.OrderPreview;
import ch.guichet.billing.orders.OrderedPack;
import ch.guichet.billing.orders.PackOrderDesk;
import ch.guichet.credit.CreditAccounts;
import ch.guichet.credit.MyCredit;
import ch.guichet.shared.Languages;
import ch.guichet.shared.Money;
import ch.guichet.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Orders of packs: the words first, then the yes, then the invoice at once. */
@Path("credits/{customer: \\d+}/orders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class PackOrdersResource {
    @Inject
    private MyPackOrders mine;

    @Inject
    private PackOrderDesk desk;

    @Inject
    private MyCredit myCredit;

    @Inject
    private CreditAccounts accounts;

    @Inject
    private Side side;

    /**
     * @param pack its code in the catalogue
     * @param documentSha256 of the words that were shown or read out
     * @param language in which a contact read them; fr when left out
     * @param contact who said yes on the phone; for the desk only
     */
    public record Order(@NotNull String pack, @NotNull String documentSha256, String language, Long contact) {}

    public record Reason(@NotNull String reason) {}

    /** @param invoice number of the document that asks for the money */
    public record Ordered(long id, long document, String invoice, Money due, AcceptanceLink acceptance) {
        static Ordered of(OrderedPack made) {
            return new Ordered(
                    made.lotId(), made.documentId(), made.number(), made.due(), AcceptanceLink.of(made.acceptanceId()));
        }
    }

    @GET
    @Operation(summary = "The packs that were ordered, each with its state and the document that sold it")
    public Page<Lot> all(@PathParam("customer") long customer) {
        var statement = side.isCustomer() ? myCredit.statement(customer) : accounts.statement(customer);
        return Listed.all(statement.lots().stream()
                .map(lot -> Lot.of(lot, statement.day()))
                .toList());
    }

    @GET
    @Path("preview")
    @Operation(summary = "The words of an order with price, VAT and validity, and their SHA-256 to say yes with")
    public OrderPreview preview(
            @PathParam("customer") long customer,
            @QueryParam("pack") String pack,
            @QueryParam("language") @DefaultValue("fr") String language,
            @QueryParam("contact") Long contact) {
        if (side.isCustomer()) return mine.preview(customer, pack, Languages.require(language));
        if (contact == null) throw WrongInput.missing("contact");
        return desk.preview(customer, contact, pack);
    }

    @POST
    @Operation(
            summary = "Orders a pack; its invoice is issued at once",
            description = "The desk says which contact said yes on the phone; his right and limit count.")
    @APIResponse(responseCode = "201")
    public Response order(
            @PathParam("customer") long customer, @NotNull @Valid Order order, @Context HttpServletRequest request) {
        OrderedPack made;
        if (side.isCustomer()) {
            String language = Languages.require(order.language() == null ? "fr" : order.language());
            made = mine.order(customer, order.pack(), language, order.documentSha256(), request.getRemoteAddr());
        } else {
            if (order.contact() == null) throw WrongInput.missing("contact");
            made = desk.order(customer, order.contact(), order.pack(), order.documentSha256());
        }
        return Answer.created("credits/" + customer, Ordered.of(made));
    }

    @POST
    @Path("{lot: \\d+}/cancellation")
    @Operation(summary = "Takes an unpaid order back with a credit note")
    @APIResponse(responseCode = "201")
    public Response cancel(
            @PathParam("customer") long customer, @PathParam("lot") long lot, @NotNull @Valid Reason reason) {
        long note = side.isCustomer()
                ? mine.cancel(customer, lot, reason.reason())
                : desk.cancel(customer, lot, reason.reason());
        return Answer.created("credits/" + customer, new Id(note));
    }
}
