package ch.guichet.booking;

import ch.guichet.catalog.Catalog;
import ch.guichet.catalog.VatCategory;
import ch.guichet.credit.CreditHolds;
import ch.guichet.customers.MandateCard;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

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

    @Inject
    private WaitingCalls waiting;

    @Inject
    private BusinessClock clock;

    @Inject
    private FeeStore fees;

    boolean countDay(BookableService service, Instant start) {
        return services.takeDay(service, BusinessClock.dayOf(start));
    }

    void uncountDay(BookableService service, Instant start) {
        services.giveDay(service, BusinessClock.dayOf(start));
    }

    /** For an appointment that is about to be made. */
    void hold(long id, BookingOffer offer) {
        credit.hold(
                id,
                offer.order().customerId(),
                offer.accounted(),
                offer.price(),
                offer.vatBasisPoints(),
                BusinessClock.dayOf(offer.start()),
                offer.packs());
    }

    private void hold(Appointment a) {
        LocalDate day = BusinessClock.dayOf(a.start());
        int vat = catalog.vat(VatCategory.NORMAL, day).basisPoints();
        credit.hold(
                a.id(),
                a.customerId(),
                a.accounted(),
                a.agreed().price(),
                vat,
                day,
                a.agreed().payingPacks());
    }

    /** Lets the credit go and holds it for the new day, whose lots may be others. */
    void holdAgain(Appointment a) {
        release(a);
        hold(a);
    }

    void release(Appointment a) {
        credit.release(a.id());
    }

    /** By the rules in force when it was booked. */
    Instant freeUntil(Instant start, Appointment a) {
        return BookingOffers.freeUntil(
                catalog, start, BusinessClock.dayOf(a.agreed().at()));
    }

    /** Nobody comes: time, credit and place are free again, who waits for them is told, and a fee is noted. */
    void letGo(Appointment a, BookableService service) {
        freeing(a, () -> {
            agendas.free(a.id());
            release(a);
            uncountDay(service, a.start());
        });
        if (a.feeDue().isPositive()) fees.add(a);
    }

    /** Does what gives the time of an appointment back, and tells who waits for it. */
    void freeing(Appointment a, Runnable change) {
        waiting.after(BusinessClock.dayOf(a.start()), BusinessClock.dayOf(a.end()), clock.today(), change);
    }

    /** Who waited for this has it. */
    void fulfil(MandateCard who, BookingOffer offer) {
        waiting.fulfilled(who.customerId(), who.contactId(), offer.service().id(), offer.start());
    }

    void tellBooked(Appointment a, BookableService service) {
        mail.booked(a, service);
    }

    void tellMoved(Appointment a, BookableService service) {
        mail.moved(a, service);
    }

    void tellJoin(Appointment a, BookableService service) {
        mail.join(a, service);
    }

    void tellWithdrawn(Appointment a, BookableService service, List<Instant> proposals) {
        mail.withdrawn(a, service, proposals);
    }

    void tellWaived(Appointment a, String reason) {
        mail.waived(a, services.find(a.serviceId()), reason);
    }

    /** What he would pay has changed, because the lots that were to give it cannot. */
    void tellCredit(Appointment a, Money before, Money now) {
        mail.credit(a, services.find(a.serviceId()), before, now, clock.now());
    }

    void tellCancelled(Appointment a, BookableService service, boolean byHouse) {
        mail.cancelled(a, service, byHouse);
    }
}
