package ch.guichet.web.desk.agenda;

import ch.guichet.booking.AppointmentView;
import ch.guichet.booking.DeskAppointments;
import ch.guichet.shared.BusinessClock;
import ch.guichet.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A week of appointments, day by day: the list that a keyboard reads. */
@Named("agendaPage")
@RequestScoped
public class AgendaPage {
    private static final int LAST_DAY = 6;
    private static final int WEEK = 7;

    /** The appointments of one day. */
    public record Day(LocalDate date, List<AppointmentView> rows) {}

    private final DeskAppointments appointments;
    private final Visitor visitor;
    private final BusinessClock clock;
    private LocalDate day;
    private List<Day> days;

    protected AgendaPage() {
        this(null, null, null);
    }

    @Inject
    public AgendaPage(DeskAppointments appointments, Visitor visitor, BusinessClock clock) {
        this.appointments = appointments;
        this.visitor = visitor;
        this.clock = clock;
    }

    public void load() {
        if (day == null) day = clock.today();
        days = appointments
                .between(getMonday(), getSunday(), visitor.getLocale().getLanguage())
                .stream()
                .collect(Collectors.groupingBy(
                        row -> BusinessClock.dayOf(row.start()), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new Day(entry.getKey(), entry.getValue()))
                .toList();
    }

    public LocalDate getMonday() {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public LocalDate getSunday() {
        return getMonday().plusDays(LAST_DAY);
    }

    public LocalDate getBefore() {
        return getMonday().minusDays(WEEK);
    }

    public LocalDate getAfter() {
        return getMonday().plusDays(WEEK);
    }

    public List<Day> getDays() {
        return days;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
