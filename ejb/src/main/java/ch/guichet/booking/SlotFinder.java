package ch.guichet.booking;

import ch.guichet.calendar.TimeSpan;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Minutes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The free slots of a service (rule 9): from records to records, touching nothing. Working hours are wall time in
 * Zurich, what passes between two moments is elapsed time (rule 10), so at the clock changes no start is offered that
 * does not exist and no appointment is an hour too long.
 */
final class SlotFinder {
    private final BookableService service;
    private final Duration length;
    private final List<Agenda> agendas;
    private final Set<LocalDate> fullDays;

    /** @param fullDays on which the service has all the appointments it takes */
    SlotFinder(BookableService service, Minutes duration, List<Agenda> agendas, Set<LocalDate> fullDays) {
        this.service = service;
        this.length = Duration.ofMinutes(duration.value());
        this.agendas = agendas;
        this.fullDays = fullDays;
    }

    /** Slots that begin on these days, in order, as far as notice and horizon allow. */
    List<Slot> find(LocalDate first, LocalDate last, Instant now) {
        Instant earliest = now.plus(Duration.ofHours(service.noticeHours()));
        LocalDate from = later(first, BusinessClock.dayOf(earliest));
        LocalDate to = earlier(last, BusinessClock.dayOf(now).plusDays(service.horizonDays()));
        List<Slot> slots = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            if (!fullDays.contains(day)) slots.addAll(on(day, earliest));
        }
        return slots;
    }

    private List<Slot> on(LocalDate day, Instant earliest) {
        List<Agenda> quietestFirst = agendas.stream()
                .sorted(Comparator.comparingInt((Agenda agenda) -> load(agenda, day))
                        .thenComparingLong(Agenda::specialistId))
                .toList();
        Map<Instant, List<Long>> byStart = new TreeMap<>();
        for (Agenda agenda : quietestFirst) {
            for (TimeSpan span : TimeSpan.of(day, agenda.on(day))) {
                starts(agenda, span, earliest).forEach(start -> byStart.computeIfAbsent(start, s -> new ArrayList<>())
                        .add(agenda.specialistId()));
            }
        }
        return byStart.entrySet().stream()
                .map(start -> new Slot(start.getKey(), start.getKey().plus(length), start.getValue()))
                .toList();
    }

    private List<Instant> starts(Agenda agenda, TimeSpan span, Instant earliest) {
        List<Instant> starts = new ArrayList<>();
        Instant last = span.until().minus(length);
        for (Instant start = span.from();
                !start.isAfter(last);
                start = start.plus(Duration.ofMinutes(service.step()))) {
            if (!start.isBefore(earliest) && agenda.isFree(cells(start))) starts.add(start);
        }
        return starts;
    }

    /** What an appointment at that start takes of the agenda. */
    Cells cells(Instant start) {
        return Cells.of(start, start.plus(length), service.bufferBefore(), service.bufferAfter());
    }

    private static int load(Agenda agenda, LocalDate day) {
        return agenda.load(cellOf(day), cellOf(day.plusDays(1)));
    }

    private static int cellOf(LocalDate day) {
        return Cells.cell(BusinessClock.startOf(day).getEpochSecond());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
