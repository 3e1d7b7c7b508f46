package ch.guichet.booking;

import ch.guichet.calendar.Holidays;
import ch.guichet.catalog.DayHours;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.DatabaseFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Specialists' time: four statements for all of them and any number of days, and the cells that make a slot one's own. */
@ApplicationScoped
class AgendaStore {
    private static final String OWNERS =
            "SELECT specialist_id, canton, skills, languages FROM agenda WHERE active = TRUE ORDER BY specialist_id";
    private static final String HOURS =
            "SELECT specialist_id, weekday, valid_from, hours FROM agenda_hours ORDER BY valid_from DESC";
    private static final String EXCEPTIONS =
            "SELECT id, specialist_id, first_day, last_day, hours, reason FROM agenda_exception WHERE last_day >= ? AND first_day <= ?"
                    + " ORDER BY id DESC";
    private static final String TAKEN = "SELECT specialist_id, cell FROM agenda_cell WHERE cell >= ? AND cell < ?"
            + " AND (held_until IS NULL OR held_until > ?) AND holder_id <> ?";

    @Inject
    private Database database;

    @Inject
    private Holidays holidays;

    private record Owner(long id, String canton, AgendaCard card) {
        static Owner of(ResultSet row) throws SQLException {
            List<String> skills = List.of(row.getString(3).split(" "));
            List<String> languages = List.of(row.getString(4).split(" "));
            AgendaCard card = new AgendaCard(row.getLong(1), "", row.getString(2), languages, skills);
            return new Owner(card.specialistId(), card.canton(), card);
        }
    }

    record Hours(long owner, int weekday, LocalDate from, DayHours hours) {
        static Hours of(ResultSet row) throws SQLException {
            return new Hours(
                    row.getLong(1), row.getInt(2), row.getObject(3, LocalDate.class), DayHours.parse(row.getString(4)));
        }
    }

    record Other(long id, long owner, LocalDate first, LocalDate last, DayHours hours, String reason) {
        static Other of(ResultSet row) throws SQLException {
            return new Other(
                    row.getLong(1),
                    row.getLong(2),
                    row.getObject(3, LocalDate.class),
                    row.getObject(4, LocalDate.class),
                    DayHours.parse(row.getString(5)),
                    row.getString(6));
        }

        boolean on(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /**
     * The agendas of all who can do the service, with what is taken on these days.
     *
     * @param notCounting an appointment whose own time counts as free, because it is to be moved; or 0
     */
    List<Agenda> agendas(BookableService service, LocalDate first, LocalDate last, Instant now, long notCounting) {
        int base = Cells.cell(BusinessClock.startOf(first.minusDays(1)).getEpochSecond());
        int beyond = Cells.cell(BusinessClock.startOf(last.plusDays(2)).getEpochSecond());
        Map<Long, Agenda> agendas = empty(owner -> service.suits(owner.card()), first, last, base, AgendaChange.NONE);
        database.each(
                TAKEN,
                row -> new long[] {row.getLong(1), row.getInt(2)},
                cell -> {
                    Agenda agenda = agendas.get(cell[0]);
                    if (agenda != null) agenda.take((int) cell[1]);
                },
                base,
                beyond,
                now,
                notCounting);
        return new ArrayList<>(agendas.values());
    }

    /** The hours of one specialist on these days, without what is taken; empty when he has no agenda. */
    Optional<Agenda> agenda(long specialistId, LocalDate first, LocalDate last) {
        return agenda(specialistId, first, last, AgendaChange.NONE);
    }

    /** As above, were the change saved already. */
    Optional<Agenda> agenda(long specialistId, LocalDate first, LocalDate last, AgendaChange change) {
        return empty(owner -> owner.id() == specialistId, first, last, 0, change).values().stream()
                .findFirst();
    }

    /** The hours of everybody on these days by specialist, without what is taken. */
    Map<Long, Agenda> all(LocalDate first, LocalDate last) {
        return empty(owner -> true, first, last, 0, AgendaChange.NONE);
    }

    /** The exceptions that touch these days, the latest first. */
    List<Other> exceptions(LocalDate first, LocalDate last) {
        return database.list(EXCEPTIONS, Other::of, first, last);
    }

    private Map<Long, Agenda> empty(
            Predicate<Owner> whose, LocalDate first, LocalDate last, int base, AgendaChange change) {
        Map<Long, List<Hours>> weeks =
                database.list(HOURS, Hours::of).stream().collect(Collectors.groupingBy(Hours::owner));
        Map<Long, List<Other>> others =
                database.list(EXCEPTIONS, Other::of, first, last).stream().collect(Collectors.groupingBy(Other::owner));
        return database.list(OWNERS, Owner::of).stream()
                .filter(whose)
                .collect(Collectors.toMap(
                        Owner::id,
                        owner -> new Agenda(
                                owner.id(),
                                hours(
                                        owner,
                                        change.on(weeks.getOrDefault(owner.id(), List.of()), owner.id()),
                                        change.onDays(others.getOrDefault(owner.id(), List.of()), owner.id())),
                                base)));
    }

    /** An exception counts before the week, a public holiday of the specialist's canton before the week too. */
    private Function<LocalDate, DayHours> hours(Owner owner, List<Hours> week, List<Other> others) {
        return day -> others.stream()
                .filter(other -> other.on(day))
                .findFirst()
                .map(Other::hours)
                .orElseGet(() -> holidays.on(day, owner.canton()) != null
                        ? DayHours.CLOSED
                        : week.stream()
                                .filter(hours ->
                                        hours.weekday() == day.getDayOfWeek().getValue()
                                                && !hours.from().isAfter(day))
                                .findFirst()
                                .map(Hours::hours)
                                .orElse(DayHours.CLOSED));
    }

    String nameOf(long specialistId) {
        return database.list(
                        "SELECT specialist_name FROM agenda WHERE specialist_id = ?",
                        row -> row.getString(1),
                        specialistId)
                .get(0);
    }

    /** Whether somebody is booking with him at this moment; else nobody is until the caller's transaction ends. */
    boolean isBusy(long specialistId) {
        String lock = "SELECT specialist_id FROM agenda WHERE specialist_id = ? FOR UPDATE SKIP LOCKED";
        return database.list(lock, row -> row.getLong(1), specialistId).isEmpty();
    }

    /**
     * Makes cells a holder's own. The lock on the agenda's row lets one come after the other, the key of the cells
     * decides; what somebody held and has let lapse is taken over.
     *
     * @param heldUntil when it releases itself, or null for good
     * @return false when another has one of them
     */
    boolean take(long specialistId, Cells cells, long holderId, Instant heldUntil, Instant now) {
        database.list("SELECT 1 FROM agenda WHERE specialist_id = ? FOR UPDATE", row -> 1, specialistId);
        database.update(
                "DELETE FROM agenda_cell WHERE specialist_id = ? AND cell >= ? AND cell < ? AND held_until <= ?",
                specialistId,
                cells.first(),
                cells.beyond(),
                now);
        long taken = database.number(
                "SELECT COUNT(*) FROM agenda_cell WHERE specialist_id = ? AND cell >= ? AND cell < ?",
                specialistId,
                cells.first(),
                cells.beyond());
        if (taken > 0) return false;
        try {
            database.batch(
                    "INSERT INTO agenda_cell (specialist_id, cell, holder_id, held_until) VALUES (?,?,?,?)",
                    cells.all()
                            .mapToObj(cell -> Database.values(specialistId, cell, holderId, heldUntil))
                            .toList());
            return true;
        } catch (DatabaseFault fault) {
            if (!fault.constraint()) throw fault;
            free(holderId);
            return false;
        }
    }

    /** What was held becomes the appointment's own. @return how many cells were still the holder's */
    int keep(long holderId, long appointmentId) {
        return database.update(
                "UPDATE agenda_cell SET holder_id = ?, held_until = NULL WHERE holder_id = ?", appointmentId, holderId);
    }

    void free(long holderId) {
        database.update("DELETE FROM agenda_cell WHERE holder_id = ?", holderId);
    }
}
