package ch.guichet.booking;

import ch.guichet.catalog.DayHours;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Ids;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What can be booked, and when whom. Changes never touch what is booked: what no longer fits is listed. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class AgendaAdministration {
    private static final int LONGEST_REASON = 200;

    private ServiceStore services;
    private AgendaBook agendas;
    private Ids ids;
    private BusinessClock clock;

    public AgendaAdministration() {}

    @Inject
    AgendaAdministration(ServiceStore services, AgendaBook agendas, Ids ids, BusinessClock clock) {
        this.services = services;
        this.agendas = agendas;
        this.ids = ids;
        this.clock = clock;
    }

    public List<BookableService> services() {
        return services.all();
    }

    /**
     * A new service; its id is given.
     *
     * @throws Refusal booking.serviceShape when its times are no multiples of five minutes or make no sense
     */
    public long add(BookableService asked) {
        long id = ids.take(1);
        BookableService service = asked.withId(id);
        service.durations().forEach(AgendaAdministration::requireCells);
        requireCells(new Minutes(service.step()));
        boolean odd = service.bufferBefore() % Cells.MINUTES != 0 || service.bufferAfter() % Cells.MINUTES != 0;
        if (odd || service.durations().isEmpty() || service.noticeHours() < 0 || service.horizonDays() < 1) {
            throw Refusal.invalid("booking.serviceShape", service.code());
        }
        services.add(service);
        return id;
    }

    /** Whose time can be booked. */
    public List<AgendaCard> agendas() {
        return agendas.all();
    }

    /** Opens or changes the agenda of a specialist. @param skills words without spaces */
    public void open(long specialistId, String name, String canton, List<String> languages, List<String> skills) {
        agendas.put(new AgendaCard(specialistId, name, canton, languages, skills));
    }

    /**
     * Sets weekly hours from a day on.
     *
     * @return what is booked outside of the hours from now on, for the desk to settle
     */
    public List<AppointmentNumber> setHours(long specialistId, Map<DayOfWeek, DayHours> week, LocalDate from) {
        week.forEach((day, hours) -> agendas.putHours(specialistId, day, from, hours));
        return agendas.outsideHours(specialistId, clock.now());
    }

    /**
     * Other hours, or none, on some days.
     *
     * @return what is booked outside of the hours from now on
     */
    public List<AppointmentNumber> except(
            long specialistId, LocalDate first, LocalDate last, DayHours hours, String reason) {
        if (last.isBefore(first)) throw Refusal.invalid("booking.range");
        String said = reason == null ? "" : reason.strip();
        if (said.length() > LONGEST_REASON) throw Refusal.invalid("booking.reasonTooLong", LONGEST_REASON);
        agendas.addException(ids.take(1), specialistId, first, last, hours, said);
        return agendas.outsideHours(specialistId, clock.now());
    }

    private static void requireCells(Minutes time) {
        if (time.isZero() || time.value() % Cells.MINUTES != 0) {
            throw Refusal.invalid("booking.serviceShape", time);
        }
    }
}
