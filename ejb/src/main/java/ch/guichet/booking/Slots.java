package ch.guichet.booking;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** The slots that are free now: eight statements at most, however many days and specialists. */
@ApplicationScoped
class Slots {
    private static final int MOST_DAYS = 92;
    /** How many slots a caller is shown whose own is gone. */
    private static final int NEXT = 5;

    @Inject
    private ServiceStore services;

    @Inject
    private AgendaStore agendas;

    @Inject
    private BusyStore busy;

    @Inject
    private BusinessClock clock;

    /**
     * @param wish with whom
     * @throws Refusal booking.range for more than 92 days, or the last before the first
     */
    List<Slot> find(BookableService service, Minutes duration, LocalDate first, LocalDate last, SlotWish wish) {
        return find(service, duration, first, last, wish, 0);
    }

    /** As above, with this specialist or, when it is null, with anybody. */
    List<Slot> find(BookableService service, Minutes duration, LocalDate first, LocalDate last, Long specialist) {
        return find(service, duration, first, last, new SlotWish(specialist, null), 0);
    }

    /** As above, with the time of an appointment that is to be moved counted as free. */
    List<Slot> find(
            BookableService service, Minutes duration, LocalDate first, LocalDate last, SlotWish wish, long moving) {
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            throw Refusal.invalid("booking.range");
        }
        Instant now = clock.now();
        Set<Long> spoken = wish.language() == null ? null : busy.speakers(wish.language());
        List<Agenda> all = agendas.agendas(service, first, last, now, moving).stream()
                .filter(agenda -> wish.specialistId() == null || agenda.specialistId() == wish.specialistId())
                .filter(agenda -> spoken == null || spoken.contains(agenda.specialistId()))
                .toList();
        busy.takeFrom(all, first, last);
        return new SlotFinder(service, duration, all, services.fullDays(service, first, last)).find(first, last, now);
    }

    /** As below, whoever it is. */
    List<Long> freeAt(BookableService service, Minutes duration, Instant start, Long specialist, long moving) {
        return freeAt(service, duration, start, new SlotWish(specialist, null), moving);
    }

    /** Who is free at exactly that start, who has least to do first; nobody when it is no slot. */
    List<Long> freeAt(BookableService service, Minutes duration, Instant start, SlotWish wish, long moving) {
        LocalDate day = BusinessClock.dayOf(start);
        return find(service, duration, day, day, wish, moving).stream()
                .filter(slot -> slot.start().equals(start))
                .findFirst()
                .map(Slot::specialists)
                .orElse(List.of());
    }

    /** The first free slots from that day on. */
    List<Slot> next(BookableService service, Minutes duration, LocalDate from) {
        LocalDate first = from.isBefore(clock.today()) ? clock.today() : from;
        return find(service, duration, first, first.plusDays(MOST_DAYS - 1L), SlotWish.ANYBODY).stream()
                .limit(NEXT)
                .toList();
    }
}
