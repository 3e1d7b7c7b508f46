package ch.guichet.api.booking;

import ch.guichet.api.Answer;
import ch.guichet.api.Listed;
import ch.guichet.api.Side;
import ch.guichet.api.customers.NamedCompany;
import ch.guichet.api.failure.Failures;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.booking.AppointmentNumber;
import ch.guichet.booking.AppointmentView;
import ch.guichet.booking.BookingOrder;
import ch.guichet.booking.CustomerBooking;
import ch.guichet.booking.DeskAppointments;
import ch.guichet.booking.DeskVisit;
import ch.guichet.booking.HeldSlot;
import ch.guichet.booking.MyAppointments;
import ch.guichet.booking.MyVisit;
import ch.guichet.booking.TermsYes;
import ch.guichet.booking.Withdrawal;
import ch.guichet.files.FileCard;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import ch.guichet.shared.Page;
import ch.guichet.shared.Refusal;
import ch.guichet.web.shell.Visitor;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** Appointments: booking, holding, moving, cancelling. */
@Path("appointments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class AppointmentsResource {
    @Inject
    private CustomerBooking booking;

    @Inject
    private MyAppointments mine;

    @Inject
    private DeskAppointments desk;

    @Inject
    private DeskVisit visit;

    @Inject
    private MyVisit mineMore;

    @Inject
    private NamedCompany company;

    @Inject
    private Failures failures;

    @Inject
    private Side side;

    @Inject
    private Visitor visitor;

    @Context
    private HttpServletRequest request;

    /** What to book; subject or case say what it is about. The same clientKey is the same booking. */
    public record Booking(
            Long customer,
            String service,
            Integer minutes,
            Instant start,
            Long specialist,
            @JsonProperty("case") Long supportCase,
            String subject,
            Long hold,
            String clientKey,
            Integer termsVersion,
            Boolean acceptTerms,
            String documentSha256,
            Long instead,
            String language) {}

    /** What was booked. */
    public record Booked(long id, int number, Instant start, Instant end) {}

    /**
     * @param fee what the caller was told that it costs, without VAT
     * @param proposals other free times, up to three (desk)
     */
    public record Cancelling(Money fee, String reason, List<Instant> proposals) {}

    /** @param url https, or null for none */
    public record JoinLink(String url) {}

    /** @param start of a free slot */
    public record Moving(@NotNull Instant start) {}

    @POST
    @Operation(
            summary = "Books a slot under the terms",
            description = "409 booking.slotTaken names the next free slots.")
    @APIResponse(responseCode = "201")
    public Response book(@NotNull @Valid Booking asked) {
        BookingOrder order = order(asked);
        if (asked.termsVersion() == null) throw Refusal.invalid("booking.missing", "termsVersion");
        TermsYes yes = new TermsYes(
                Boolean.TRUE.equals(asked.acceptTerms()),
                asked.termsVersion(),
                asked.documentSha256(),
                language(),
                request.getRemoteAddr());
        try {
            AppointmentNumber made = booking.book(order, yes);
            return Answer.created(
                    "appointments/" + made.id(), new Booked(made.id(), made.number(), made.start(), made.end()));
        } catch (Refusal refused) {
            if (!refused.code().equals("booking.slotTaken")) throw refused;
            return failures.answer(refused, next(order));
        }
    }

    @POST
    @Path("holds")
    @Operation(summary = "Keeps a slot for some minutes while the form is filled in; it releases itself")
    @APIResponse(responseCode = "201")
    public Response hold(@NotNull @Valid Booking asked) {
        HeldSlot held = booking.hold(order(asked), language());
        return Answer.created("appointments/holds/" + held.id(), held);
    }

    @GET
    @Operation(summary = "A company's appointments, the latest booked first")
    public Page<AppointmentView> list(@QueryParam("customer") Long customer, @QueryParam("after") String after) {
        return mine.all(company.orOnly(customer), language(), after);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "An appointment, with what cancelling it would cost now")
    public AppointmentView show(@PathParam("id") long id) {
        return side.isCustomer() ? mine.show(id, language()) : desk.show(id, language());
    }

    @POST
    @Path("{id}/cancellation")
    @Operation(
            summary = "Cancels; the fee must be the one that GET shows (customer), or a reason is given (desk, free)")
    @APIResponse(responseCode = "204")
    public Response cancel(@PathParam("id") long id, @NotNull @Valid Cancelling asked) {
        if (side.isCustomer()) {
            if (asked.fee() == null) throw Refusal.invalid("booking.missing", "fee");
            mine.cancel(id, asked.fee(), asked.reason());
        } else {
            visit.withdraw(id, asked.reason(), asked.proposals() == null ? List.of() : asked.proposals());
        }
        return Answer.done();
    }

    @POST
    @Path("{id}/move")
    @Operation(summary = "Moves it to another free slot in one step, as long as cancelling would be free")
    @APIResponse(responseCode = "204")
    public Response move(@PathParam("id") long id, @NotNull @Valid Moving asked) {
        mine.move(id, asked.start());
        return Answer.done();
    }

    @PUT
    @Path("{id}/join-link")
    @Operation(summary = "Says where a session in the net takes place (desk); the customer is told")
    @APIResponse(responseCode = "204")
    public Response meet(@PathParam("id") long id, @NotNull @Valid JoinLink asked) {
        visit.meetAt(id, asked.url());
        return Answer.done();
    }

    @GET
    @Path("{id}/proposals")
    @Operation(summary = "What the publisher proposed when it took the appointment back (customer)")
    public Withdrawal proposals(@PathParam("id") long id) {
        return mineMore.withdrawal(id).orElseThrow(Refusal::notFound);
    }

    @GET
    @Path("{id}/files")
    @Operation(summary = "The files that were sent along with the booking")
    public Page<FileCard> files(@PathParam("id") long id) {
        return Listed.all(side.isCustomer() ? mineMore.files(id) : visit.files(id));
    }

    @POST
    @Path("{id}/no-show")
    @Operation(summary = "The customer was not there (desk): the agreed fee is due")
    @APIResponse(responseCode = "204")
    public Response missed(@PathParam("id") long id) {
        desk.missed(id);
        return Answer.done();
    }

    private BookingOrder order(Booking asked) {
        return new BookingOrder(
                company.orOnly(asked.customer()),
                asked.service(),
                asked.minutes() == null ? null : new Minutes(asked.minutes()),
                asked.start(),
                asked.specialist(),
                asked.supportCase(),
                asked.subject(),
                asked.hold(),
                asked.clientKey(),
                asked.instead(),
                List.of(),
                asked.language());
    }

    private JsonObject next(BookingOrder order) {
        JsonArrayBuilder slots = Json.createArrayBuilder();
        booking.next(order)
                .forEach(slot -> slots.add(Json.createObjectBuilder()
                        .add("start", SlotsResource.zurich(slot.start()).toString())
                        .add("end", SlotsResource.zurich(slot.end()).toString())));
        return Json.createObjectBuilder().add("next", slots).build();
    }

    private String language() {
        return visitor.getLocale().getLanguage();
    }
}
