package ch.guichet.booking;

import ch.guichet.catalog.DayHours;
import ch.guichet.identity.Audited;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Agendas before they are changed: what is planned, and what a change would leave without its time. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class AgendaPlanning {
    private AgendaBook agendas;
    private Conflicts conflicts;
    private WaitingCalls waiting;
    private ServiceStore services;
    private BusinessClock clock;

    public AgendaPlanning() {}

    @Inject
    AgendaPlanning(
            AgendaBook agendas, Conflicts conflicts, WaitingCalls waiting, ServiceStore services, BusinessClock clock) {
        this.agendas = agendas;
        this.conflicts = conflicts;
        this.waiting = waiting;
        this.services = services;
        this.clock = clock;
    }

    /** All agendas, those at rest too, without their hours. */
    public List<AgendaPlan> all() {
        return agendas.plans();
    }

    /** One agenda with its hours of all times and its other days from today on. @throws Refusal not found */
    public AgendaPlan plan(long specialistId) {
        return agendas.find(specialistId, clock.today()).orElseThrow(Refusal::notFound);
    }

    /** What would be outside of these weekly hours from a day on; nothing is saved. */
    public List<AppointmentView> withHours(
            long specialistId, Map<DayOfWeek, DayHours> week, LocalDate from, String language) {
        return views(conflicts.of(specialistId, AgendaChange.week(week, from)), language);
    }

    /** What would be outside of these other hours; nothing is saved. @throws Refusal booking.range */
    public List<AppointmentView> withDays(
            long specialistId, LocalDate first, LocalDate last, DayHours hours, String language) {
        if (last.isBefore(first)) throw Refusal.invalid("booking.range");
        return views(conflicts.of(specialistId, AgendaChange.days(first, last, hours)), language);
    }

    /** What is booked with somebody who is to rest; nothing is saved. */
    public List<AppointmentView> atRest(long specialistId, String language) {
        return views(conflicts.booked(specialistId), language);
    }

    /** Takes an exception away again; who waits for the time is told. @throws Refusal not found */
    @Audited
    public void dropDays(long specialistId, long id) {
        AgendaPlan.Days days = plan(specialistId).days().stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(Refusal::notFound);
        waiting.after(days.first(), days.last(), clock.today(), () -> agendas.dropException(specialistId, id));
    }

    /** Lets somebody be booked, or no more; what is booked stays. @throws Refusal not found */
    @Audited
    public void activate(long specialistId, boolean active) {
        plan(specialistId);
        waiting.after(clock.today(), LocalDate.MAX, clock.today(), () -> agendas.activate(specialistId, active));
    }

    private List<AppointmentView> views(List<Appointment> found, String language) {
        Map<Long, BookableService> known = services.byId();
        return found.stream()
                .map(a -> AppointmentView.of(a, known.get(a.serviceId()), language, clock.now()))
                .toList();
    }
}
