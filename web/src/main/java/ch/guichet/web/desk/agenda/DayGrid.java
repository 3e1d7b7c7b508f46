package ch.guichet.web.desk.agenda;

import ch.guichet.booking.AgendaColumn;
import ch.guichet.booking.AppointmentView;
import ch.guichet.calendar.TimeSpan;
import ch.guichet.shared.BusinessClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A day with its people side by side: rows of a quarter of an hour, a column for everybody. An appointment takes as many
 * rows as it lasts.
 */
public final class DayGrid {
    private static final int QUARTER = 15;
    private static final int AN_HOUR = 4;
    private static final LocalTime FIRST = LocalTime.of(8, 0);
    private static final LocalTime LAST = LocalTime.of(18, 0);

    /**
     * A cell.
     *
     * @param appointment that begins here, or null
     * @param rows how many it takes
     * @param works whether the specialist works then
     */
    public record Cell(AgendaColumn person, AppointmentView appointment, int rows, boolean works) {}

    /** A quarter of an hour; hour says whether a full one begins. */
    public record Line(Instant start, boolean hour, List<Cell> cells) {}

    private final List<AgendaColumn> people;
    private final List<Line> lines = new ArrayList<>();

    DayGrid(LocalDate day, List<AgendaColumn> people, List<AppointmentView> rows) {
        this.people = people;
        Instant from = day.atTime(FIRST).atZone(BusinessClock.ZURICH).toInstant();
        Instant until = day.atTime(LAST).atZone(BusinessClock.ZURICH).toInstant();
        for (TimeSpan span :
                people.stream().flatMap(p -> p.days().get(0).spans().stream()).toList()) {
            if (span.from().isBefore(from)) from = span.from();
            if (span.until().isAfter(until)) until = span.until();
        }
        for (AppointmentView row : rows) {
            if (row.start().isBefore(from)) from = row.start();
            if (row.end().isAfter(until)) until = row.end();
        }
        int count = (int) ((Duration.between(from, until).toMinutes() + QUARTER - 1) / QUARTER);
        Instant[] taken = new Instant[people.size()];
        for (int i = 0; i < count; i++) lines.add(line(i, from.plusSeconds(i * QUARTER * 60L), rows, taken));
    }

    private Line line(int index, Instant start, List<AppointmentView> rows, Instant[] taken) {
        Instant end = start.plusSeconds(QUARTER * 60L);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            if (taken[i] != null && start.isBefore(taken[i])) continue;
            AgendaColumn person = people.get(i);
            AppointmentView here = rows.stream()
                    .filter(row -> row.specialistId() == person.specialistId()
                            && row.start().isBefore(end)
                            && row.end().isAfter(start))
                    .findFirst()
                    .orElse(null);
            int high = here == null ? 1 : rowsUntil(start, here.end());
            if (here != null) taken[i] = start.plusSeconds(high * QUARTER * 60L);
            cells.add(new Cell(person, here, high, works(person, start)));
        }
        return new Line(start, index % AN_HOUR == 0, cells);
    }

    private static int rowsUntil(Instant start, Instant end) {
        return (int) Math.max(1, (Duration.between(start, end).toMinutes() + QUARTER - 1) / QUARTER);
    }

    private static boolean works(AgendaColumn person, Instant at) {
        return person.days().get(0).spans().stream()
                .anyMatch(span -> !at.isBefore(span.from()) && at.isBefore(span.until()));
    }

    public List<AgendaColumn> getPeople() {
        return people;
    }

    public List<Line> getLines() {
        return lines;
    }
}
