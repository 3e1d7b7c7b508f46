package ch.guichet.booking;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets the work of an appointment begin and end, and makes the proof that it may. */
@ApplicationScoped
public class BookingConsent {
    @Inject
    private AppointmentStore store;

    @Inject
    private BusinessClock clock;

    /**
     * The work begins; when it has begun already, the proof is the same. The appointment stays locked until the caller's
     * transaction ends, so two starts come one after the other, whichever servers they reach.
     *
     * @throws Refusal notFound, booking.notToday before its day, booking.over when it was cancelled or missed
     */
    public AcceptedBooking begin(long appointmentId) {
        Appointment appointment = store.lock(appointmentId);
        appointment.begin(clock.now());
        return new AcceptedBooking(appointment);
    }

    /**
     * Its work was begun by mistake: it is booked again, with the credit it holds.
     *
     * @throws Refusal notFound, booking.notStarted
     */
    public void notBegun(long appointmentId) {
        store.lock(appointmentId).notBegun();
    }

    /** All its work is done. */
    public void done(long appointmentId) {
        store.lock(appointmentId).done();
    }
}
