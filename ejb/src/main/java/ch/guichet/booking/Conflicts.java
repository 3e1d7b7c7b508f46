package ch.guichet.booking;

import ch.guichet.calendar.TimeSpan;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is booked where nobody works (any more). It is worked out from hours and appointments as they are, so nothing is
 * forgotten and what was settled is gone by itself.
 */
@ApplicationScoped
class Conflicts {
    @Inject
    private AppointmentStore appointments;

    @Inject
    private AgendaStore agendas;

    @Inject
    private Database database;

    @Inject
    private BusinessClock clock;

    /** Of one specialist, were the change saved. */
    List<Appointment> of(long specialistId, AgendaChange change) {
        return outside(specialistId, appointments.bookedFrom(clock.now(), specialistId), change);
    }

    /** What one specialist's appointments would come to, were he booked no more: all of them. */
    List<Appointment> booked(long specialistId) {
        return appointments.bookedFrom(clock.now(), specialistId);
    }

    /** Of everybody, without what the desk lets stand. */
    List<Appointment> open() {
        Map<Long, List<Appointment>> booked = appointments.bookedFrom(clock.now(), null).stream()
                .collect(Collectors.groupingBy(Appointment::specialistId, TreeMap::new, Collectors.toList()));
        Set<Kept> kept = Set.copyOf(database.list(
                "SELECT appointment_id, sequence FROM agenda_conflict_kept",
                row -> new Kept(row.getLong(1), row.getInt(2))));
        return booked.entrySet().stream()
                .flatMap(each -> outside(each.getKey(), each.getValue(), AgendaChange.NONE).stream())
                .filter(a -> !kept.contains(new Kept(a.id(), a.sequence())))
                .toList();
    }

    private record Kept(long id, int sequence) {}

    /** Lets it stand as long as it is not moved. */
    void keep(Appointment a, String by) {
        database.update("DELETE FROM agenda_conflict_kept WHERE appointment_id = ?", a.id());
        database.update(
                "INSERT INTO agenda_conflict_kept (appointment_id, sequence, kept_by, kept_at) VALUES (?,?,?,?)",
                a.id(),
                a.sequence(),
                by,
                clock.now());
    }

    private List<Appointment> outside(long specialistId, List<Appointment> booked, AgendaChange change) {
        if (booked.isEmpty()) return booked;
        LocalDate first = BusinessClock.dayOf(booked.get(0).start());
        LocalDate last = BusinessClock.dayOf(booked.get(booked.size() - 1).end());
        Optional<Agenda> agenda = agendas.agenda(specialistId, first, last, change);
        return agenda.map(a -> booked.stream().filter(b -> !within(a, b)).toList())
                .orElse(booked);
    }

    private static boolean within(Agenda agenda, Appointment a) {
        LocalDate day = BusinessClock.dayOf(a.start());
        Instant start = a.start();
        return TimeSpan.of(day, agenda.on(day)).stream()
                .anyMatch(span -> !start.isBefore(span.from()) && !a.end().isAfter(span.until()));
    }
}
