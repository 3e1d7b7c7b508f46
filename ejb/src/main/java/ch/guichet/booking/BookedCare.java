package ch.guichet.booking;

import ch.guichet.catalog.Catalog;
import ch.guichet.catalog.VatCategory;
import ch.guichet.credit.CreditHolds;
import ch.guichet.shared.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/** What follows an appointment through its life: its place in the day, its held credit, its letters. */
@ApplicationScoped
class BookedCare {
    @Inject
    private ServiceStore services;

    @Inject
    private AgendaStore agendas;

    @Inject
    private CreditHolds credit;

    @Inject
    private Catalog catalog;

    @Inject
    private BookingMail mail;

    boolean countDay(BookableService service, Instant start) {
        return services.takeDay(service, BusinessClock.dayOf(start));
    }

    void uncountDay(BookableService service, Instant start) {
        services.giveDay(service, BusinessClock.dayOf(start));
    }

    void hold(Appointment a) {
        LocalDate day = BusinessClock.dayOf(a.start());
        int vat = catalog.vat(VatCategory.NORMAL, day).basisPoints();
        credit.hold(a.id(), a.customerId(), a.accounted(), a.price(), vat, day);
    }

    /** Lets the credit go and holds it for the new day, whose lots may be others. */
    void holdAgain(Appointment a) {
        credit.release(a.id());
        hold(a);
    }

    /** By the rules in force when it was booked. */
    Instant freeUntil(Instant start, Appointment a) {
        return BookingOffers.freeUntil(catalog, start, BusinessClock.dayOf(a.bookedAt()));
    }

    /** Nobody comes: time, credit and the place in the day are free again. */
    void letGo(Appointment a, BookableService service) {
        agendas.free(a.id());
        credit.release(a.id());
        uncountDay(service, a.start());
    }

    void tellBooked(Appointment a, BookableService service) {
        mail.booked(a, service);
    }

    void tellMoved(Appointment a, BookableService service) {
        mail.moved(a, service);
    }

    void tellCancelled(Appointment a, BookableService service, boolean byHouse) {
        mail.cancelled(a, service, byHouse);
    }
}
