package ch.guichet.booking;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a slot depends on besides hours and bookings: busy times elsewhere, and who speaks what. */
@ApplicationScoped
class BusyStore {
    @Inject
    private Database database;

    /** What is busy in a calendar elsewhere is as good as taken; a begun cell counts as a whole. One statement. */
    void takeFrom(List<Agenda> agendas, LocalDate first, LocalDate last) {
        Instant from = BusinessClock.startOf(first.minusDays(1));
        Instant until = BusinessClock.startOf(last.plusDays(2));
        Map<Long, Agenda> whose = agendas.stream().collect(Collectors.toMap(Agenda::specialistId, Function.identity()));
        database.each(
                "SELECT specialist_id, starts_at, ends_at FROM agenda_busy WHERE starts_at < ? AND ends_at > ?",
                row -> Map.entry(
                        row.getLong(1),
                        Cells.of(
                                later(Database.instant(row, "starts_at"), from),
                                earlier(Database.instant(row, "ends_at"), until),
                                0,
                                0)),
                busy -> {
                    Agenda agenda = whose.get(busy.getKey());
                    if (agenda != null) busy.getValue().all().forEach(agenda::take);
                },
                until,
                from);
    }

    /** Whose clock runs on paid work; the room of clocks does not know this one and is not known by it. */
    Set<Long> atWork() {
        return Set.copyOf(database.list(
                "SELECT running_agent_id FROM work_timer WHERE running_agent_id IS NOT NULL AND intervention_id IS NOT NULL",
                row -> row.getLong(1)));
    }

    /** Who speaks a language. */
    Set<Long> speakers(String language) {
        return database
                .list(
                        "SELECT specialist_id, languages FROM agenda",
                        row -> Map.entry(
                                row.getLong(1), Arrays.asList(row.getString(2).split(" "))))
                .stream()
                .filter(each -> each.getValue().contains(language))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The specialist who worked last for a case; the rooms of work do not know this one and are not known by it. */
    List<Knower> knowers(long caseId) {
        return database.list("""
                SELECT w.specialist_id, g.specialist_name FROM work_entry w
                JOIN intervention i ON i.id = w.intervention_id JOIN agenda g ON g.specialist_id = w.specialist_id
                WHERE i.case_id = ? AND g.active = TRUE ORDER BY w.started_at DESC, w.id DESC LIMIT 1""", row -> new Knower(row.getLong(1), row.getString(2)), caseId);
    }

    /** Who took a case in hand and can be booked. */
    List<Knower> assignees(long caseId) {
        return database.list("""
                SELECT g.specialist_id, g.specialist_name FROM support_case c
                JOIN agenda g ON g.specialist_id = c.assignee_id WHERE c.id = ? AND g.active = TRUE""", row -> new Knower(row.getLong(1), row.getString(2)), caseId);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
