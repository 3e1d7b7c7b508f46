package ch.guichet.api.urgency;

import ch.guichet.api.AcceptanceLink;
import ch.guichet.api.Answer;
import ch.guichet.api.Id;
import ch.guichet.api.Listed;
import ch.guichet.api.Side;
import ch.guichet.api.customers.NamedCompany;
import ch.guichet.api.failure.WrongInput;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.booking.SpecialistNow;
import ch.guichet.hotline.WorkTimers;
import ch.guichet.shared.Page;
import ch.guichet.urgency.DispatchOrder;
import ch.guichet.urgency.MyUrgency;
import ch.guichet.urgency.NewUrgency;
import ch.guichet.urgency.UrgencyDesk;
import ch.guichet.urgency.UrgencyFilter;
import ch.guichet.urgency.UrgencyPreview;
import ch.guichet.urgency.UrgencyRow;
import ch.guichet.urgency.UrgencyYes;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Urgent help: asked for, offered, followed. */
@Path("urgencies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class UrgenciesResource {
    @Inject
    private MyUrgency mine;

    @Inject
    private UrgencyDesk desk;

    @Inject
    private NamedCompany company;

    @Inject
    private Side side;

    @Inject
    private WorkTimers timers;

    @Context
    private HttpServletRequest request;

    /** With a case, what it is about; without one, something new. */
    public record Asking(
            Long customer, @JsonProperty("case") Long supportCase, String subject, String text) {}

    /**
     * Before anybody asks.
     *
     * @param free how many specialists could begin now; else {@code next} says when somebody could
     */
    public record Availability(
            Cost cost, int free, Instant next, List<String> deciders, boolean mayDecide, int validMinutes) {}

    /** @param documentSha256 of the words that were read */
    public record Yes(@NotNull String documentSha256) {}

    /**
     * The proof.
     *
     * @param counts false when the work was begun before it: then it adds nothing
     */
    public record Accepted(AcceptanceLink acceptance, boolean counts) {}

    /** @param bump ids of the specialist's appointments that are taken back for it, each named */
    public record Dispatch(@NotNull Long specialist, List<Long> bump, String reason) {}

    /** Why not. */
    public record Why(@NotNull String reason) {}

    @GET
    @Operation(summary = "Urgent requests, the latest first: a company's own, or all for the house")
    public Page<UrgencyRow> list(
            @QueryParam("customer") Long customer,
            @QueryParam("case") Long supportCase,
            @QueryParam("open") Boolean open,
            @QueryParam("q") String search,
            @QueryParam("after") String after) {
        if (!side.isCustomer())
            return desk.list(new UrgencyFilter(customer, supportCase, Boolean.TRUE.equals(open), search), after);
        if (supportCase != null) return Listed.all(mine.ofCase(supportCase));
        return mine.all(company.orOnly(customer), after);
    }

    @GET
    @Path("availability")
    @Operation(
            summary = "What it costs, who of the company may accept, and whether a specialist is free now (customer)")
    public Availability availability(@QueryParam("customer") Long customer) {
        UrgencyPreview now = mine.preview(company.orOnly(customer));
        return new Availability(
                Cost.of(now.cost()), now.free(), now.next(), now.deciders(), now.mayDecide(), now.validMinutes());
    }

    @GET
    @Path("specialists")
    @Operation(summary = "How every specialist stands at this moment (desk)")
    public Page<SpecialistNow> specialists() {
        return Listed.all(desk.specialists());
    }

    @POST
    @Operation(
            summary = "Asks for urgent help; the offer goes to those who may accept it at once",
            description = "409 urgency.nobodyFree with the next possibility, urgency.already, urgency.nobodyMay.")
    @APIResponse(responseCode = "201")
    public Response ask(@NotNull @Valid Asking asked) {
        long id = side.isCustomer() ? mine.ask(wanted(asked)) : desk.ask(ofCase(asked));
        return Answer.created("urgencies/" + id, new Id(id));
    }

    private NewUrgency wanted(Asking asked) {
        Long customer = asked.supportCase() == null ? company.orOnly(asked.customer()) : asked.customer();
        return new NewUrgency(customer, asked.supportCase(), asked.subject(), asked.text(), null);
    }

    private static long ofCase(Asking asked) {
        if (asked.supportCase() == null) throw WrongInput.missing("case");
        return asked.supportCase();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A request with its offer; a contact's reading is noted once")
    public Offer show(@PathParam("id") long id) {
        return Offer.of(side.isCustomer() ? mine.show(id) : desk.show(id));
    }

    @POST
    @Path("{id}/acceptance")
    @Operation(
            summary = "Says yes",
            description =
                    "403 urgency.mayNotAccept; 409 urgency.lapsed, acceptance.already, acceptance.documentChanged.")
    @APIResponse(responseCode = "201")
    public Response accept(@PathParam("id") long id, @NotNull @Valid Yes yes) {
        UrgencyYes given = mine.accept(id, yes.documentSha256(), request.getRemoteAddr());
        return Answer.created(
                "acceptances/" + given.acceptanceId(),
                new Accepted(AcceptanceLink.of(given.acceptanceId()), given.counts()));
    }

    @POST
    @Path("{id}/refusal")
    @Operation(summary = "Says no")
    @APIResponse(responseCode = "204")
    public Response refuse(@PathParam("id") long id, @NotNull @Valid Why why) {
        mine.refuse(id, why.reason());
        return Answer.done();
    }

    @POST
    @Path("{id}/withdrawal")
    @Operation(summary = "Takes the offer back, also after a yes as long as no work was begun (desk)")
    @APIResponse(responseCode = "204")
    public Response withdraw(@PathParam("id") long id, @NotNull @Valid Why why) {
        desk.withdraw(id, why.reason());
        return Answer.done();
    }

    @POST
    @Path("{id}/dispatch")
    @Operation(
            summary = "Gives accepted urgency to a specialist (desk)",
            description =
                    "409 urgency.bumps names an appointment of his that would have to give way and was not named.")
    @APIResponse(responseCode = "204")
    public Response dispatch(@PathParam("id") long id, @NotNull @Valid Dispatch to) {
        desk.dispatch(id, new DispatchOrder(to.specialist(), to.bump(), to.reason()));
        return Answer.done();
    }

    @POST
    @Path("{id}/start")
    @Operation(
            summary = "Opens its work, once, and lets the clock run: the intervention's id, the same every time (desk)")
    @APIResponse(responseCode = "201")
    public Response start(@PathParam("id") long id) {
        long work = timers.startUrgent(id);
        return Answer.created("interventions/" + work, new Id(work));
    }
}
