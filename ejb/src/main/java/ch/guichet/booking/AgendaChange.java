package ch.guichet.booking;

import ch.guichet.catalog.DayHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Other hours as they are thought of before they are saved, so that what they would leave without its time can be seen
 * first.
 *
 * @param week hours by weekday from a day on, or null
 * @param first and last day of an exception, or null
 * @param hours of these days
 * @param dropped id of an exception that is taken away, or 0
 */
record AgendaChange(
        Map<DayOfWeek, DayHours> week, LocalDate from, LocalDate first, LocalDate last, DayHours hours, long dropped) {
    static final AgendaChange NONE = new AgendaChange(null, null, null, null, null, 0);

    static AgendaChange week(Map<DayOfWeek, DayHours> week, LocalDate from) {
        return new AgendaChange(week, from, null, null, null, 0);
    }

    static AgendaChange days(LocalDate first, LocalDate last, DayHours hours) {
        return new AgendaChange(null, null, first, last, hours, 0);
    }

    static AgendaChange without(long exceptionId) {
        return new AgendaChange(null, null, null, null, null, exceptionId);
    }

    /** The weekly hours as they would be, the newest day first. */
    List<AgendaStore.Hours> on(List<AgendaStore.Hours> hours, long owner) {
        if (week == null) return hours;
        var changed = new ArrayList<AgendaStore.Hours>();
        week.forEach((day, span) -> changed.add(new AgendaStore.Hours(owner, day.getValue(), from, span)));
        hours.stream()
                .filter(h ->
                        h.owner() != owner || !h.from().equals(from) || !week.containsKey(DayOfWeek.of(h.weekday())))
                .forEach(changed::add);
        changed.sort(Comparator.comparing(AgendaStore.Hours::from).reversed());
        return changed;
    }

    /** The exceptions as they would be, the latest first: it counts. */
    List<AgendaStore.Other> onDays(List<AgendaStore.Other> others, long owner) {
        var changed = new ArrayList<AgendaStore.Other>();
        if (first != null) changed.add(new AgendaStore.Other(Long.MAX_VALUE, owner, first, last, hours, ""));
        others.stream().filter(o -> o.id() != dropped).forEach(changed::add);
        return changed;
    }
}
