package ch.guichet.api.booking;

import ch.guichet.api.Side;
import ch.guichet.booking.AppointmentFee;
import ch.guichet.booking.AppointmentMoney;
import ch.guichet.booking.BookingMoney;
import ch.guichet.booking.MyBookingMoney;
import ch.guichet.interventions.BookedWork;
import ch.guichet.interventions.InterventionView;
import ch.guichet.interventions.MyInterventions;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What an appointment holds, owes, and has become. */
@Path("appointments/{id}/money")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AppointmentMoneyResource {
    @Inject
    private BookingMoney house;

    @Inject
    private MyBookingMoney mine;

    @Inject
    private BookedWork work;

    @Inject
    private MyInterventions myWork;

    @Inject
    private Side side;

    /**
     * @param heldMinutes kept in time packs
     * @param heldMoney kept in value packs, VAT included
     * @param due what would be left to pay for the booked length, VAT included; null when nothing is kept any more
     * @param fee null when there is none
     * @param intervention the work that was begun from it, or null
     */
    public record Kept(Minutes heldMinutes, Money heldMoney, Money due, AppointmentFee fee, Long intervention) {}

    @GET
    @Operation(summary = "What an appointment keeps of the credit, its fee, and the work that came of it")
    public Kept show(@PathParam("id") long id) {
        AppointmentMoney money = side.isCustomer() ? mine.of(id) : house.of(id);
        Long intervention = (side.isCustomer() ? myWork.ofAppointment(id) : work.of(id))
                .map(InterventionView::row)
                .map(row -> row.id())
                .orElse(null);
        if (money.held() == null) return new Kept(null, null, null, money.fee(), intervention);
        return new Kept(
                money.held().minutesHeld(),
                money.held().moneyHeld(),
                money.held().due(),
                money.fee(),
                intervention);
    }
}
