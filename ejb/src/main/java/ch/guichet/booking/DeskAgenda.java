package ch.guichet.booking;

import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The board of the desk: who works when, moving by hand, how full a week is, and what stands where nobody works. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.SPECIALIST})
public class DeskAgenda {
    private AppointmentStore store;
    private ServiceStore services;
    private Slots slots;
    private Booker booker;
    private Board board;
    private Conflicts conflicts;
    private CurrentUser user;
    private BusinessClock clock;

    public DeskAgenda() {}

    @Inject
    DeskAgenda(
            AppointmentStore store,
            ServiceStore services,
            Slots slots,
            Booker booker,
            Board board,
            Conflicts conflicts,
            CurrentUser user,
            BusinessClock clock) {
        this.store = store;
        this.services = services;
        this.slots = slots;
        this.booker = booker;
        this.board = board;
        this.conflicts = conflicts;
        this.user = user;
        this.clock = clock;
    }

    /** What can be booked, also what could be once: for filters and the legend. */
    public List<BookableService> services() {
        return services.all();
    }

    /** Everybody's days, both inclusive. @throws Refusal booking.range for more than 31 days */
    public List<AgendaColumn> board(LocalDate first, LocalDate last) {
        return board.columns(first, last);
    }

    /** How full the days are, one row a specialist. @throws Refusal booking.range for more than 31 days */
    public List<Utilisation> utilisation(LocalDate first, LocalDate last) {
        return board.utilisation(first, last);
    }

    /** Free slots for another time of an appointment, with one specialist or with anybody. */
    public List<Slot> otherTimes(long id, LocalDate first, LocalDate last, Long specialistId) {
        Appointment a = store.find(id);
        return slots.find(services.find(a.serviceId()), a.length(), first, last, new SlotWish(specialistId, null), id);
    }

    /**
     * Moves an appointment, with the checks of every booking; price and fee stay as agreed, and the customer is told.
     *
     * @param specialistId with whom, or null for who is free
     * @throws Refusal booking.notFree, booking.over
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void move(long id, Instant start, Long specialistId) {
        Appointment a = store.find(id);
        BookableService service = services.find(a.serviceId());
        Minutes length = a.length();
        for (long free : slots.freeAt(service, length, start, specialistId, id)) {
            try {
                booker.move(id, service, start, free);
                return;
            } catch (SlotTaken lost) {
                continue;
            }
        }
        throw Refusal.conflict("booking.notFree", start);
    }

    /** What is booked where nobody works any more, until it is moved, taken back or let stand. */
    public List<AppointmentView> conflicts(String language) {
        Map<Long, BookableService> known = services.byId();
        return conflicts.open().stream()
                .map(a -> AppointmentView.of(a, known.get(a.serviceId()), language, clock.now()))
                .toList();
    }

    /** Lets an appointment stand outside of the hours, as long as it stays where it is. */
    public void letStand(long id) {
        conflicts.keep(store.lock(id), user.get().displayName());
    }
}
