package ch.guichet.booking;

import ch.guichet.calendar.TimeSpan;
import ch.guichet.catalog.DayHours;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Writes agendas, and finds what is booked where nobody works any more. */
@ApplicationScoped
class AgendaBook {
    @Inject
    private Database database;

    @Inject
    private AgendaStore agendas;

    List<AgendaCard> all() {
        return database.list(
                "SELECT specialist_id, specialist_name, canton, languages, skills FROM agenda WHERE active = TRUE"
                        + " ORDER BY specialist_name, specialist_id",
                row -> new AgendaCard(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        List.of(row.getString(4).split(" ")),
                        List.of(row.getString(5).split(" "))));
    }

    void put(AgendaCard card) {
        String languages = String.join(" ", card.languages());
        String skills = String.join(" ", card.skills());
        int changed = database.update(
                "UPDATE agenda SET specialist_name = ?, canton = ?, languages = ?, skills = ? WHERE specialist_id = ?",
                card.name(),
                card.canton(),
                languages,
                skills,
                card.specialistId());
        // MySQL counts an update that changes nothing as no row
        if (changed == 0) {
            database.addUnlessThere(
                    "INSERT INTO agenda (specialist_id, specialist_name, canton, languages, skills, active)"
                            + " VALUES (?,?,?,?,?,TRUE)",
                    card.specialistId(),
                    card.name(),
                    card.canton(),
                    languages,
                    skills);
        }
    }

    void putHours(long specialistId, DayOfWeek day, LocalDate from, DayHours hours) {
        database.update(
                "DELETE FROM agenda_hours WHERE specialist_id = ? AND weekday = ? AND valid_from = ?",
                specialistId,
                day.getValue(),
                from);
        database.update(
                "INSERT INTO agenda_hours (specialist_id, weekday, valid_from, hours) VALUES (?,?,?,?)",
                specialistId,
                day.getValue(),
                from,
                hours.toString());
    }

    void addException(long id, long specialistId, LocalDate first, LocalDate last, DayHours hours, String reason) {
        database.update(
                "INSERT INTO agenda_exception (id, specialist_id, first_day, last_day, hours, reason)"
                        + " VALUES (?,?,?,?,?,?)",
                id,
                specialistId,
                first,
                last,
                hours.toString(),
                reason);
    }

    /** Booked from now on, and not within the hours as they are now. */
    List<AppointmentNumber> outsideHours(long specialistId, Instant now) {
        List<AppointmentNumber> booked = database.list(
                "SELECT id, number, starts_at, ends_at FROM appointment WHERE specialist_id = ? AND state = 'BOOKED'"
                        + " AND starts_at >= ? ORDER BY starts_at",
                row -> new AppointmentNumber(
                        row.getLong("id"),
                        row.getInt("number"),
                        Database.instant(row, "starts_at"),
                        Database.instant(row, "ends_at")),
                specialistId,
                now);
        if (booked.isEmpty()) return booked;
        LocalDate first = BusinessClock.dayOf(booked.get(0).start());
        LocalDate last = BusinessClock.dayOf(booked.get(booked.size() - 1).end());
        return agendas.agenda(specialistId, first, last)
                .map(agenda -> booked.stream().filter(a -> !within(agenda, a)).toList())
                .orElse(booked);
    }

    private static boolean within(Agenda agenda, AppointmentNumber a) {
        LocalDate day = BusinessClock.dayOf(a.start());
        return TimeSpan.of(day, agenda.on(day)).stream()
                .anyMatch(span -> !a.start().isBefore(span.from()) && !a.end().isAfter(span.until()));
    }
}
