package ch.guichet.booking;

import ch.guichet.catalog.Catalog;
import ch.guichet.catalog.VatCategory;
import ch.guichet.credit.CreditHolds;
import ch.guichet.credit.HoldPlan;
import ch.guichet.shared.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What an appointment holds and owes; who may see it is the doors' question. */
@ApplicationScoped
class MoneyReading {
    @Inject
    private CreditHolds credit;

    @Inject
    private Catalog catalog;

    @Inject
    private FeeStore fees;

    AppointmentMoney of(Appointment a) {
        return new AppointmentMoney(
                a.state().expected() ? held(a) : null, fees.find(a.id()).orElse(null));
    }

    private HoldPlan held(Appointment a) {
        int vat =
                catalog.vat(VatCategory.NORMAL, BusinessClock.dayOf(a.start())).basisPoints();
        return credit.held(a.id(), a.accounted(), a.agreed().price(), vat);
    }
}
