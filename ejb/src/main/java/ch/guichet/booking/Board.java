package ch.guichet.booking;

import ch.guichet.calendar.Holidays;
import ch.guichet.calendar.PublicHoliday;
import ch.guichet.calendar.TimeSpan;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who works when, and how much of it is booked. */
@ApplicationScoped
class Board {
    private static final int MOST_DAYS = 31;

    @Inject
    private AgendaBook book;

    @Inject
    private AgendaStore agendas;

    @Inject
    private AppointmentStore appointments;

    @Inject
    private Holidays holidays;

    List<AgendaColumn> columns(LocalDate first, LocalDate last) {
        requireRange(first, last);
        Map<Long, Agenda> hours = agendas.all(first, last);
        List<AgendaStore.Other> others = agendas.exceptions(first, last);
        return book.all().stream()
                .map(card -> new AgendaColumn(
                        card.specialistId(),
                        card.name(),
                        first.datesUntil(last.plusDays(1))
                                .map(day -> day(card, hours.get(card.specialistId()), others, day))
                                .toList()))
                .toList();
    }

    private AgendaColumn.Day day(AgendaCard card, Agenda hours, List<AgendaStore.Other> others, LocalDate day) {
        PublicHoliday holiday = holidays.on(day, card.canton());
        String absence = others.stream()
                .filter(other -> other.owner() == card.specialistId() && other.on(day))
                .findFirst()
                .map(AgendaStore.Other::reason)
                .orElse(null);
        List<TimeSpan> spans = hours == null ? List.of() : TimeSpan.of(day, hours.on(day));
        return new AgendaColumn.Day(day, spans, absence, holiday == null ? null : holiday.code());
    }

    List<Utilisation> utilisation(LocalDate first, LocalDate last) {
        Map<Long, List<Appointment>> booked =
                appointments.occupying(BusinessClock.startOf(first), BusinessClock.startOf(last.plusDays(1))).stream()
                        .collect(Collectors.groupingBy(Appointment::specialistId));
        return columns(first, last).stream()
                .map(column -> row(column, booked.getOrDefault(column.specialistId(), List.of())))
                .toList();
    }

    private static Utilisation row(AgendaColumn column, List<Appointment> booked) {
        long working = column.days().stream()
                .flatMap(day -> day.spans().stream())
                .mapToLong(span -> Duration.between(span.from(), span.until()).toMinutes())
                .sum();
        Minutes taken = booked.stream().map(Appointment::length).reduce(Minutes.ZERO, Minutes::plus);
        return new Utilisation(
                column.specialistId(), column.name(), new Minutes(Math.toIntExact(working)), taken, booked.size());
    }

    private static void requireRange(LocalDate first, LocalDate last) {
        if (first == null || last == null || last.isBefore(first) || ChronoUnit.DAYS.between(first, last) >= MOST_DAYS)
            throw Refusal.invalid("booking.days", MOST_DAYS);
    }
}
