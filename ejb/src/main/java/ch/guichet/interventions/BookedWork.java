package ch.guichet.interventions;

import ch.guichet.booking.AcceptedBooking;
import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Role;
import ch.guichet.identity.Roles;
import ch.guichet.identity.User;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** The work of appointments: the booking is the yes it rests on. */
@Stateless
@RolesAllowed({Roles.SPECIALIST, Roles.DESK})
public class BookedWork {
    private InterventionStore store;
    private InterventionReading reading;
    private AgreedWork agreed;
    private CurrentUser user;

    public BookedWork() {}

    @Inject
    BookedWork(InterventionStore store, InterventionReading reading, AgreedWork agreed, CurrentUser user) {
        this.store = store;
        this.reading = reading;
        this.agreed = agreed;
        this.user = user;
    }

    /**
     * Opens the work of an appointment, once, however often and wherever it is asked for. A specialist who opens it does
     * it; for anybody else it is done by whom it was booked with.
     *
     * @return the intervention's id, the same every time
     * @throws Refusal notFound, booking.notToday, booking.over
     */
    public long open(long appointmentId) {
        AcceptedBooking booked = agreed.begin(appointmentId);
        Optional<Long> known = store.ofAppointment(appointmentId);
        if (known.isPresent()) return known.get();
        User caller = user.get();
        boolean own = caller.roles().contains(Role.SPECIALIST);
        Intervention intervention = Intervention.booked(
                store.nextNumber(),
                booked,
                own ? caller.id() : booked.specialistId(),
                own ? caller.displayName() : booked.specialistName());
        store.add(intervention);
        return intervention.id();
    }

    /**
     * The work was opened by mistake: it is gone and the appointment is booked again. Clocks on it are ended before.
     *
     * @throws Refusal booking.notStarted, intervention.timeLogged as soon as time is written down
     */
    public void undo(long appointmentId) {
        long id = store.ofAppointment(appointmentId)
                .orElseThrow(() -> Refusal.conflict("booking.notStarted", String.valueOf(appointmentId)));
        Intervention opened = store.lock(id);
        if (opened.state() != InterventionState.OPEN || store.lastDay(id) != null)
            throw Refusal.conflict("intervention.timeLogged", String.valueOf(opened.number()));
        agreed.notBegun(appointmentId);
        store.remove(opened);
    }

    /** Empty as long as the work has not begun. */
    public Optional<InterventionView> of(long appointmentId) {
        return reading.ofAppointment(appointmentId);
    }

    /** The specialist of an intervention, whose clock measures it when the desk starts it for him. */
    public Worker worker(long interventionId) {
        return store.require(interventionId).worker();
    }

    /** Who does the work. */
    public record Worker(long id, String name) {}
}
