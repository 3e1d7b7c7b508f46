package ch.guichet.booking;

import ch.guichet.acceptance.AcceptanceRegister;
import ch.guichet.acceptance.Channel;
import ch.guichet.acceptance.Evidence;
import ch.guichet.customers.MandateCard;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;

/**
 * Books with one specialist in one transaction: the slot, the yes to the terms, the held credit and the letter are all
 * stored or none of them (rule 9). The cells come first, because they are where two bookings meet; the number and the
 * chain of acceptances come last, because there all bookings meet.
 */
@ApplicationScoped
class Booker {
    private static final String RIGHT = "BOOK";

    @Inject
    private AgendaStore agendas;

    @Inject
    private AppointmentStore appointments;

    @Inject
    private BookedCare care;

    @Inject
    private BookingExtras extras;

    @Inject
    private AcceptanceRegister register;

    @Inject
    private Ids ids;

    @Inject
    private BusinessClock clock;

    /**
     * @param origin the address the yes comes from
     * @param wait whether to wait for who is booking with this specialist now
     * @throws SlotTaken when the specialist is not free any more, or busy and not waited for
     */
    @Transactional(TxType.REQUIRES_NEW)
    public AppointmentNumber book(BookingOffer offer, MandateCard who, long specialist, String origin, boolean wait) {
        if (!wait && agendas.isBusy(specialist)) throw SlotTaken.undecided();
        long id = ids.take(1);
        if (!own(offer, who, specialist, id)) throw new SlotTaken();
        if (!care.countDay(offer.service(), offer.start())) throw new SlotTaken();
        care.hold(id, offer);
        care.fulfil(who, offer);
        int number = appointments.nextNumber();
        Evidence yes = register.record(offer.asSubject(id), who, RIGHT, Channel.PORTAL, origin);
        Appointment made = new Appointment(id, number, offer, yes, specialist, agendas.nameOf(specialist));
        appointments.add(made);
        extras.keep(made, offer.order(), who.contactName());
        care.tellBooked(made, offer.service());
        return new AppointmentNumber(id, number, offer.start(), offer.end());
    }

    /** A slot that was held becomes the appointment's; any other is taken if it is free. */
    private boolean own(BookingOffer offer, MandateCard who, long specialist, long id) {
        Cells cells = cells(offer);
        Long hold = offer.order().hold();
        if (hold != null && heldWith(hold, who, offer.start(), specialist)) {
            appointments.dropHold(hold);
            if (agendas.keep(hold, id) == cells.count()) return true;
            throw new SlotTaken();
        }
        return agendas.take(specialist, cells, id, null, clock.now());
    }

    private boolean heldWith(long hold, MandateCard who, Instant start, long specialist) {
        return appointments
                .lockHold(hold, who.contactId(), start)
                .filter(with -> with == specialist)
                .isPresent();
    }

    /** Keeps a slot while the form is filled in; whatever the contact held before is free again. */
    @Transactional(TxType.REQUIRES_NEW)
    public HeldSlot hold(BookingOffer offer, MandateCard who, long specialist, Instant until) {
        for (long earlier : appointments.holdsOf(who.contactId())) {
            agendas.free(earlier);
            appointments.dropHold(earlier);
        }
        long id = ids.take(1);
        if (!agendas.take(specialist, cells(offer), id, until, clock.now())) throw new SlotTaken();
        HeldSlot slot = new HeldSlot(id, offer.start(), offer.end(), until);
        appointments.hold(id, offer.order(), who.contactId(), offer.service(), specialist, slot);
        return slot;
    }

    /** One atomic move (rule 11): the old time is given back in the transaction that takes the new one. */
    @Transactional(TxType.REQUIRES_NEW)
    public void move(long appointmentId, BookableService service, Instant start, long specialist) {
        Appointment appointment = appointments.lock(appointmentId);
        care.freeing(appointment, () -> move(appointment, service, start, specialist));
        care.holdAgain(appointment);
        care.tellMoved(appointment, service);
    }

    private void move(Appointment appointment, BookableService service, Instant start, long specialist) {
        Slot to = new Slot(start, start.plusSeconds(appointment.length().value() * 60L), List.of(specialist));
        agendas.free(appointment.id());
        Cells cells = Cells.of(start, to.end(), service.bufferBefore(), service.bufferAfter());
        if (!agendas.take(specialist, cells, appointment.id(), null, clock.now())) throw new SlotTaken();
        care.uncountDay(service, appointment.start());
        if (!care.countDay(service, start)) throw new SlotTaken();
        Instant freeUntil = care.freeUntil(start, appointment);
        appointment.move(to, specialist, agendas.nameOf(specialist), freeUntil, clock.now());
    }

    private static Cells cells(BookingOffer offer) {
        return Cells.of(
                offer.start(),
                offer.end(),
                offer.service().bufferBefore(),
                offer.service().bufferAfter());
    }
}
