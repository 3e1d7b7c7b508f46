package ch.guichet.booking;

import ch.guichet.catalog.HourlyPrice;
import java.time.Instant;

/**
 * The proof that a customer said yes to the terms and the price of an appointment whose time has come (rule 9). Only
 * {@link BookingConsent} can make one; so booked work that nobody agreed to does not compile.
 */
public final class AcceptedBooking {
    private final Appointment appointment;

    AcceptedBooking(Appointment appointment) {
        this.appointment = appointment;
    }

    public long appointmentId() {
        return appointment.id();
    }

    public long customerId() {
        return appointment.customerId();
    }

    /** What it is about, or null when it did not come of a case. */
    public Long caseId() {
        return appointment.caseId();
    }

    public String title() {
        return appointment.subject();
    }

    public long acceptanceId() {
        return appointment.agreed().acceptanceId();
    }

    /** Price, unit and minimum as they were agreed (rule 17). */
    public HourlyPrice price() {
        return appointment.agreed().price();
    }

    /** When the yes was given; no minute before it is ever billed. */
    public Instant agreedAt() {
        return appointment.agreed().at();
    }

    /** With whom it was booked. */
    public long specialistId() {
        return appointment.specialistId();
    }

    public String specialistName() {
        return appointment.specialistName();
    }
}
