package ch.guichet.booking;

import ch.guichet.catalog.DayHours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** How long specialists are there by their agendas, with holidays and absences taken off. */
@ApplicationScoped
public class PlannedTime {
    @Inject
    private AgendaStore agendas;

    /** Seconds by specialist from a first to a last day, both inclusive. */
    public Map<Long, Long> seconds(LocalDate first, LocalDate last) {
        Map<Long, Long> planned = new HashMap<>();
        agendas.all(first, last)
                .forEach((specialist, agenda) -> planned.put(
                        specialist,
                        first.datesUntil(last.plusDays(1))
                                .map(agenda::on)
                                .mapToLong(PlannedTime::seconds)
                                .sum()));
        return planned;
    }

    private static long seconds(DayHours hours) {
        return hours.spans().stream()
                .mapToLong(span -> Duration.between(span.opens(), span.closes()).toSeconds())
                .sum();
    }
}
