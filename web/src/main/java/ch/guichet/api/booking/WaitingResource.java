package ch.guichet.api.booking;

import ch.guichet.api.Answer;
import ch.guichet.api.Side;
import ch.guichet.api.customers.NamedCompany;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.booking.DeskProposals;
import ch.guichet.booking.MyWaiting;
import ch.guichet.booking.WaitingOrder;
import ch.guichet.booking.WaitingRow;
import ch.guichet.shared.Minutes;
import ch.guichet.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Who waits for a free slot. */
@Path("waiting-list")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class WaitingResource {
    @Inject
    private MyWaiting mine;

    @Inject
    private DeskProposals desk;

    @Inject
    private NamedCompany company;

    @Inject
    private Side side;

    @Inject
    private Visitor visitor;

    /** What to be told about. */
    public record Wish(
            Long customer,
            @NotNull String service,
            Integer minutes,
            Long specialist,
            @NotNull LocalDate from,
            @NotNull LocalDate to) {}

    /** The id of a wish. */
    public record Kept(long id) {}

    /** Who waits, the first who asked first. */
    public record Waiting(List<WaitingRow> items) {}

    @GET
    @Operation(summary = "Who waits: of a company (customer), or everybody (desk)")
    public Waiting list(@QueryParam("customer") Long customer) {
        String language = visitor.getLocale().getLanguage();
        return new Waiting(side.isCustomer() ? mine.all(company.orOnly(customer), language) : desk.waiting(language));
    }

    @POST
    @Operation(summary = "Asks to be told by mail when a slot of a service becomes free between two days, at most 92")
    @APIResponse(responseCode = "201")
    public Response ask(@NotNull @Valid Wish wish) {
        long id = mine.ask(new WaitingOrder(
                company.orOnly(wish.customer()),
                wish.service(),
                wish.minutes() == null ? null : new Minutes(wish.minutes()),
                wish.specialist(),
                wish.from(),
                wish.to()));
        return Answer.created("waiting-list/" + id, new Kept(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Leaves the list, or is taken off it by the desk")
    @APIResponse(responseCode = "204")
    public Response leave(@PathParam("id") long id) {
        if (side.isCustomer()) mine.leave(id);
        else desk.strike(id);
        return Answer.done();
    }
}
