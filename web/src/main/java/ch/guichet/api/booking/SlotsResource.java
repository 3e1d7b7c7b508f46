package ch.guichet.api.booking;

import ch.guichet.api.customers.NamedCompany;
import ch.guichet.api.failure.WrongInput;
import ch.guichet.booking.CustomerBooking;
import ch.guichet.booking.Slot;
import ch.guichet.booking.SlotQuestion;
import ch.guichet.credit.HoldPlan;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import ch.guichet.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Free slots, with what each would cost. */
@Path("slots")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SlotsResource {
    @Inject
    private CustomerBooking booking;

    @Inject
    private NamedCompany company;

    @Inject
    private Visitor visitor;

    /**
     * A free slot.
     *
     * @param start and end with the offset Zurich has then
     * @param creditMinutes that time packs would give
     * @param creditMoney that value packs would give, VAT included
     * @param due what would be left to pay for the booked length, VAT included
     */
    public record Free(
            OffsetDateTime start,
            OffsetDateTime end,
            List<Long> specialists,
            Minutes creditMinutes,
            Money creditMoney,
            Money due) {}

    /** In order. */
    public record FreeSlots(List<Free> items) {}

    @GET
    @Operation(
            summary = "Free slots of a service from a day to a day, both inclusive, at most 92",
            description = "The credit of ?customer= (or of the only company) shows what each would take.")
    public FreeSlots find(
            @QueryParam("service") String service,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("minutes") Long minutes,
            @QueryParam("specialist") Long specialist,
            @QueryParam("language") String language,
            @QueryParam("customer") Long customer) {
        if (from == null) throw WrongInput.missing("from");
        if (to == null) throw WrongInput.missing("to");
        long payer = company.ownOrOnly(customer);
        Minutes duration = minutes == null ? null : new Minutes(Math.toIntExact(minutes));
        SlotQuestion asked = new SlotQuestion(service, duration, from, to, specialist, language);
        List<Slot> slots = booking.slots(asked);
        if (slots.isEmpty()) return new FreeSlots(List.of());
        // the price depends on the day, not on the hour
        List<LocalDate> days = slots.stream().map(SlotsResource::day).distinct().toList();
        Map<LocalDate, HoldPlan> costs =
                booking.costs(payer, asked, days, visitor.getLocale().getLanguage());
        return new FreeSlots(
                slots.stream().map(slot -> free(slot, costs.get(day(slot)))).toList());
    }

    private static LocalDate day(Slot slot) {
        return BusinessClock.dayOf(slot.start());
    }

    private static Free free(Slot slot, HoldPlan cost) {
        return new Free(
                zurich(slot.start()),
                zurich(slot.end()),
                slot.specialists(),
                cost.minutesHeld(),
                cost.moneyHeld(),
                cost.due());
    }

    static OffsetDateTime zurich(Instant at) {
        return at.atZone(BusinessClock.ZURICH).toOffsetDateTime();
    }
}
