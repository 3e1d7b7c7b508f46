package ch.guichet.api.payments;

import ch.guichet.api.Answer;
import ch.guichet.api.Listed;
import ch.guichet.api.Side;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.payments.ledger.BankMovements;
import ch.guichet.payments.ledger.CustomerAccount;
import ch.guichet.payments.ledger.CustomerAccounts;
import ch.guichet.payments.ledger.MyMoney;
import ch.guichet.payments.ledger.OpenItem;
import ch.guichet.payments.ledger.PaymentDesk;
import ch.guichet.payments.ledger.ReminderCosts;
import ch.guichet.payments.plan.PaymentPlan;
import ch.guichet.payments.plan.PaymentPlans;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What customers owe, have paid and have with us: of all for the house, of his companies for a contact. */
@Path("debtors")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class DebtorsResource {
    @Inject
    private CustomerAccounts accounts;

    @Inject
    private MyMoney mine;

    @Inject
    private BankMovements movements;

    @Inject
    private PaymentDesk desk;

    @Inject
    private ReminderCosts costs;

    @Inject
    private PaymentPlans plans;

    @Inject
    private Side side;

    /** @param document what is paid from the balance */
    public record Use(long document, @NotNull Money amount) {}

    public record Waiver(@NotNull String reason) {}

    @GET
    @Path("open-items")
    @Operation(summary = "Open items of all customers, in the order in which they were posted")
    public Page<OpenItem> open(
            @QueryParam("search") String search, @QueryParam("late") Boolean late, @QueryParam("after") String after) {
        return movements.open(search, Boolean.TRUE.equals(late), after);
    }

    @GET
    @Path("{customer: \\d+}")
    @Operation(summary = "Open items, balance and statement of account of a customer")
    public CustomerAccount account(@PathParam("customer") long customer) {
        return side.isCustomer() ? mine.account(customer) : accounts.account(customer);
    }

    @GET
    @Path("codes/{document: \\d+}")
    @Produces("image/svg+xml")
    @Operation(summary = "The QR code of a document for what is open of it, as SVG")
    public Response code(@PathParam("document") long document) {
        byte[] svg = side.isCustomer() ? mine.code(document) : accounts.code(document);
        return Response.ok(svg, "image/svg+xml").build();
    }

    @POST
    @Path("{customer: \\d+}/balance-uses")
    @Operation(
            summary = "Pays a document from what the customer has with us",
            description = "A contact pays as much as there is, whatever the amount says.")
    @APIResponse(responseCode = "204")
    public Response use(@PathParam("customer") long customer, @NotNull @Valid Use use) {
        if (side.isCustomer()) mine.useBalance(customer, use.document());
        else desk.useBalance(customer, use.document(), use.amount());
        return Answer.done();
    }

    @POST
    @Path("costs/{document: \\d+}/waiving")
    @Operation(summary = "Gives up costs and interest of a document's reminders, with a reason")
    @APIResponse(responseCode = "204")
    public Response waive(@PathParam("document") long document, @NotNull @Valid Waiver waiver) {
        costs.waive(document, waiver.reason());
        return Answer.done();
    }

    @GET
    @Path("{customer: \\d+}/plans")
    @Operation(summary = "Payment plans of a customer, each part with what is paid of it")
    public Page<PaymentPlan> plans(@PathParam("customer") long customer) {
        return Listed.all(side.isCustomer() ? mine.plans(customer) : plans.ofCustomer(customer));
    }
}
