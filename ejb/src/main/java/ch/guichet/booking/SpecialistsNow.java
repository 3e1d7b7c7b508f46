package ch.guichet.booking;

import ch.guichet.calendar.TimeSpan;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Languages;
import ch.guichet.shared.Minutes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who could begin at this moment, and when somebody could: hours, absences, bookings, calendars elsewhere, running work. */
@ApplicationScoped
public class SpecialistsNow {
    private static final int STEP = 15;
    private static final int HORIZON = 30;
    private static final String NAME = "-";

    @Inject
    private AgendaBook book;

    @Inject
    private AgendaStore agendas;

    @Inject
    private BusyStore busy;

    @Inject
    private AppointmentStore appointments;

    @Inject
    private BusinessClock clock;

    /** Everybody who can be booked, by name. @param length how long he would be needed */
    public List<SpecialistNow> now(Minutes length) {
        Instant now = clock.now();
        Instant until = now.plus(Duration.ofMinutes(length.value()));
        LocalDate today = BusinessClock.dayOf(now);
        Map<Long, Agenda> all = agendas(length, today, today, now).stream()
                .collect(Collectors.toMap(Agenda::specialistId, Function.identity()));
        Set<Long> measured = busy.atWork();
        Map<Long, List<AppointmentNumber>> booked = appointments.taking(now, until).stream()
                .collect(Collectors.groupingBy(
                        Appointment::specialistId,
                        Collectors.mapping(
                                a -> new AppointmentNumber(a.id(), a.number(), a.start(), a.end()),
                                Collectors.toList())));
        return book.all().stream()
                .map(card -> {
                    Agenda agenda = all.get(card.specialistId());
                    List<AppointmentNumber> his = booked.getOrDefault(card.specialistId(), List.of());
                    boolean taken = agenda != null && !agenda.isFree(Cells.of(now, until, 0, 0));
                    return new SpecialistNow(
                            card.specialistId(),
                            card.name(),
                            card.languages(),
                            agenda != null && works(agenda, today, now, until),
                            taken && his.isEmpty(),
                            measured.contains(card.specialistId()),
                            his);
                })
                .toList();
    }

    /** When the next could begin, with hours and bookings as they are; empty when nobody can within 30 days. */
    public Optional<Instant> next(Minutes length) {
        Instant now = clock.now();
        LocalDate today = BusinessClock.dayOf(now);
        LocalDate last = today.plusDays(HORIZON);
        return new SlotFinder(anything(length), length, agendas(length, today, last, now), Set.of())
                .find(today, last, now).stream().map(Slot::start).findFirst();
    }

    /** Keeps his time from now on for somebody, as far as it is free; what he kept before is given back. */
    public void occupy(long specialistId, Minutes length, long holderId) {
        Instant now = clock.now();
        agendas.free(holderId);
        Cells cells = Cells.of(now, now.plus(Duration.ofMinutes(length.value())), 0, 0);
        agendas.take(specialistId, cells, holderId, null, now);
    }

    /** Gives the time back. */
    public void release(long holderId) {
        agendas.free(holderId);
    }

    private List<Agenda> agendas(Minutes length, LocalDate first, LocalDate last, Instant now) {
        List<Agenda> all = agendas.agendas(anything(length), first, last, now, 0);
        busy.takeFrom(all, first, last);
        return all;
    }

    private static boolean works(Agenda agenda, LocalDate day, Instant from, Instant until) {
        return TimeSpan.of(day, agenda.on(day)).stream()
                .anyMatch(span -> !from.isBefore(span.from()) && !until.isAfter(span.until()));
    }

    /** Any work that any specialist can do, at once. */
    private static BookableService anything(Minutes length) {
        Map<String, String> names = Languages.ALL.stream().collect(Collectors.toMap(Function.identity(), l -> NAME));
        return new BookableService(
                0, "now", ServiceKind.PHONE, names, List.of(length), 0, 0, STEP, 0, HORIZON, null, null, true);
    }
}
