package ch.guichet.api.booking;

import ch.guichet.api.Listed;
import ch.guichet.booking.AppointmentNumber;
import ch.guichet.booking.BookingMoney;
import ch.guichet.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Appointments that wait for a word on what became of them. */
@Path("undecided-appointments")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class UndecidedResource {
    @Inject
    private BookingMoney appointments;

    @GET
    @Operation(
            summary = "Appointments that are over and neither begun, missed nor cancelled; they go on holding credit")
    public Page<AppointmentNumber> list() {
        return Listed.all(appointments.undecided());
    }
}
