package ch.guichet.booking;

import ch.guichet.customers.CompanyAccess;
import ch.guichet.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The money side of a company's appointments for its contacts. */
@Stateless
@RolesAllowed(Roles.CUSTOMER)
public class MyBookingMoney {
    private AppointmentStore store;
    private MoneyReading reading;
    private CompanyAccess access;

    public MyBookingMoney() {}

    @Inject
    MyBookingMoney(AppointmentStore store, MoneyReading reading, CompanyAccess access) {
        this.store = store;
        this.reading = reading;
        this.access = access;
    }

    /** @throws ch.guichet.shared.Refusal notFound for another company's */
    public AppointmentMoney of(long appointmentId) {
        Appointment appointment = store.find(appointmentId);
        access.require(appointment.customerId());
        return reading.of(appointment);
    }
}
