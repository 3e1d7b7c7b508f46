package ch.guichet.booking;

import ch.guichet.catalog.DayHours;
import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Agendas as they are planned: who, weekly hours, other days. */
@ApplicationScoped
class AgendaBook {
    private static final String PLAN =
            "SELECT specialist_id, specialist_name, canton, languages, skills, active FROM agenda";

    @Inject
    private Database database;

    List<AgendaCard> all() {
        return plans().stream().filter(AgendaPlan::active).map(AgendaPlan::card).toList();
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

    /** Whether somebody may be booked at all. @return false when there is no such agenda */
    boolean activate(long specialistId, boolean active) {
        return database.update("UPDATE agenda SET active = ? WHERE specialist_id = ?", active, specialistId) > 0
                || find(specialistId).isPresent();
    }

    /** Whose time can be booked now and who can give the service, by name. */
    List<SpecialistName> able(BookableService service) {
        return all().stream()
                .filter(service::suits)
                .map(card -> new SpecialistName(card.specialistId(), card.name()))
                .toList();
    }

    /** All agendas, those at rest too, by name. */
    List<AgendaPlan> plans() {
        return database.list(
                PLAN + " ORDER BY specialist_name, specialist_id",
                row -> new AgendaPlan(card(row), row.getBoolean("active"), List.of(), List.of()));
    }

    /** One agenda with its hours of all times and its exceptions from that day on. */
    Optional<AgendaPlan> find(long specialistId, LocalDate from) {
        return find(specialistId)
                .map(plan -> new AgendaPlan(plan.card(), plan.active(), weeks(specialistId), days(specialistId, from)));
    }

    private Optional<AgendaPlan> find(long specialistId) {
        return database
                .list(
                        PLAN + " WHERE specialist_id = ?",
                        row -> new AgendaPlan(card(row), row.getBoolean("active"), List.of(), List.of()),
                        specialistId)
                .stream()
                .findFirst();
    }

    private List<AgendaPlan.Week> weeks(long specialistId) {
        Map<LocalDate, Map<DayOfWeek, DayHours>> weeks = new TreeMap<>(Comparator.reverseOrder());
        database.list(
                        "SELECT valid_from, weekday, hours FROM agenda_hours WHERE specialist_id = ?",
                        row -> new AgendaStore.Hours(
                                specialistId,
                                row.getInt(2),
                                row.getObject(1, LocalDate.class),
                                DayHours.parse(row.getString(3))),
                        specialistId)
                .forEach(h -> weeks.computeIfAbsent(h.from(), day -> new EnumMap<>(DayOfWeek.class))
                        .put(DayOfWeek.of(h.weekday()), h.hours()));
        return weeks.entrySet().stream()
                .map(week -> new AgendaPlan.Week(week.getKey(), week.getValue()))
                .toList();
    }

    private List<AgendaPlan.Days> days(long specialistId, LocalDate from) {
        return database.list(
                "SELECT id, first_day, last_day, hours, reason FROM agenda_exception WHERE specialist_id = ?"
                        + " AND last_day >= ? ORDER BY first_day, id",
                row -> new AgendaPlan.Days(
                        row.getLong(1),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        DayHours.parse(row.getString(4)),
                        row.getString(5)),
                specialistId,
                from);
    }

    /** @return false when it is not there */
    boolean dropException(long specialistId, long id) {
        return database.update("DELETE FROM agenda_exception WHERE id = ? AND specialist_id = ?", id, specialistId)
                == 1;
    }

    private static AgendaCard card(ResultSet row) throws SQLException {
        return new AgendaCard(
                row.getLong("specialist_id"),
                row.getString("specialist_name"),
                row.getString("canton"),
                List.of(row.getString("languages").split(" ")),
                List.of(row.getString("skills").split(" ")));
    }
}
