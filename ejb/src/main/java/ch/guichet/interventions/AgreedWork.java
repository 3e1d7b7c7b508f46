package ch.guichet.interventions;

import ch.guichet.booking.AcceptedBooking;
import ch.guichet.booking.BookingConsent;
import ch.guichet.cases.AcceptedPaidWork;
import ch.guichet.cases.PaidWorkConsent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Where a yes to work comes from, and who is told when the work is done. */
@ApplicationScoped
class AgreedWork {
    @Inject
    private PaidWorkConsent cases;

    @Inject
    private BookingConsent bookings;

    AcceptedPaidWork ofCase(long caseId) {
        return cases.of(caseId);
    }

    /** The work of an appointment begins. */
    AcceptedBooking begin(long appointmentId) {
        return bookings.begin(appointmentId);
    }

    void done(Intervention intervention) {
        if (intervention.appointmentId() != null) bookings.done(intervention.appointmentId());
    }
}
