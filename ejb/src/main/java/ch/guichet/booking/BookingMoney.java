package ch.guichet.booking;

import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The money side of appointments for the house: what they hold, what they owe, and letting a fee go. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.SPECIALIST})
public class BookingMoney {
    private AppointmentStore store;
    private MoneyReading reading;
    private FeeStore fees;
    private BookedCare care;
    private CurrentUser user;
    private BusinessClock clock;

    public BookingMoney() {}

    @Inject
    BookingMoney(
            AppointmentStore store,
            MoneyReading reading,
            FeeStore fees,
            BookedCare care,
            CurrentUser user,
            BusinessClock clock) {
        this.store = store;
        this.reading = reading;
        this.fees = fees;
        this.care = care;
        this.user = user;
        this.clock = clock;
    }

    public AppointmentMoney of(long appointmentId) {
        return reading.of(store.find(appointmentId));
    }

    /** Appointments that are over and neither begun, missed nor cancelled; they go on holding credit. */
    public List<AppointmentNumber> undecided() {
        return store.undecided(clock.now());
    }

    /**
     * Lets a fee go before it is billed; who did it and why stays, and the customer is told.
     *
     * @throws Refusal booking.reason, booking.reasonTooLong, booking.noFee, booking.feeBilled, booking.feeWaived
     */
    @RolesAllowed(Roles.DESK)
    public void waive(long appointmentId, String reason) {
        String said = Ending.said(reason);
        if (said == null) throw Refusal.invalid("booking.reason");
        Appointment appointment = store.find(appointmentId);
        if (fees.waive(appointmentId, user.get().displayName(), said, clock.now())) {
            care.tellWaived(appointment, said);
            return;
        }
        AppointmentFee fee = fees.find(appointmentId).orElseThrow(() -> Refusal.conflict("booking.noFee"));
        if (fee.waivedAt() != null) throw Refusal.conflict("booking.feeWaived", fee.waivedAt());
        throw Refusal.conflict("booking.feeBilled");
    }
}
