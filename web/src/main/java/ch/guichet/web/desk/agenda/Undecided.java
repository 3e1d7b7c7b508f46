package ch.guichet.web.desk.agenda;

import ch.guichet.booking.AppointmentNumber;
import ch.guichet.booking.BookingMoney;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Appointments that are over and of which nobody has said what became of them. */
@Named
@RequestScoped
public class Undecided {
    private final BookingMoney appointments;
    private List<AppointmentNumber> all;

    protected Undecided() {
        this(null);
    }

    @Inject
    public Undecided(BookingMoney appointments) {
        this.appointments = appointments;
    }

    public List<AppointmentNumber> getAll() {
        if (all == null) all = appointments.undecided();
        return all;
    }
}
