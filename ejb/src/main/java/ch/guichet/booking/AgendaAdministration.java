package ch.guichet.booking;

import ch.guichet.catalog.DayHours;
import ch.guichet.identity.Audited;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Ids;
import ch.guichet.shared.Languages;
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
    private Conflicts conflicts;
    private WaitingCalls waiting;
    private Ids ids;
    private BusinessClock clock;

    public AgendaAdministration() {}

    @Inject
    AgendaAdministration(
            ServiceStore services,
            AgendaBook agendas,
            Conflicts conflicts,
            WaitingCalls waiting,
            Ids ids,
            BusinessClock clock) {
        this.services = services;
        this.agendas = agendas;
        this.conflicts = conflicts;
        this.waiting = waiting;
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
    @Audited(words = true)
    public long add(BookableService asked) {
        if (asked.code() == null || !asked.code().matches("[a-z0-9-]{1,30}"))
            throw Refusal.invalid("booking.serviceCode");
        boolean taken = services.all().stream().anyMatch(s -> s.code().equals(asked.code()));
        if (taken) throw Refusal.conflict("booking.serviceTaken", asked.code());
        ServiceRules.require(asked);
        long id = ids.take(1);
        services.add(asked.withId(id));
        return id;
    }

    /**
     * Changes all of a service but its code. What is booked stays as it was agreed; who waits for what becomes free by it
     * is told.
     *
     * @throws Refusal not found, and those of {@link #add}
     */
    @Audited(words = true)
    public void change(BookableService asked) {
        BookableService before = services.find(asked.id());
        if (!before.code().equals(asked.code())) throw Refusal.conflict("booking.serviceTaken", asked.code());
        ServiceRules.require(asked);
        waiting.after(clock.today(), LocalDate.MAX, clock.today(), () -> services.change(asked));
    }

    /** Whose time can be booked. */
    public List<AgendaCard> agendas() {
        return agendas.all();
    }

    /** Opens or changes the agenda of a specialist. @param skills words without spaces */
    @Audited(words = true)
    public void open(long specialistId, String name, String canton, List<String> languages, List<String> skills) {
        boolean sane = canton != null && canton.matches("[A-Z]{2}") && Languages.ALL.containsAll(languages);
        if (!sane || languages.isEmpty() || name == null || name.isBlank())
            throw Refusal.invalid("booking.agendaShape");
        agendas.put(new AgendaCard(specialistId, name, canton, languages, skills));
    }

    /**
     * Sets weekly hours from a day on.
     *
     * @return what is booked outside of the hours from now on, for the desk to settle
     */
    @Audited(words = true)
    public List<AppointmentNumber> setHours(long specialistId, Map<DayOfWeek, DayHours> week, LocalDate from) {
        waiting.after(
                from,
                LocalDate.MAX,
                clock.today(),
                () -> week.forEach((day, hours) -> agendas.putHours(specialistId, day, from, hours)));
        return outside(specialistId);
    }

    /**
     * Other hours, or none, on some days.
     *
     * @return what is booked outside of the hours from now on
     */
    @Audited(words = true)
    public List<AppointmentNumber> except(
            long specialistId, LocalDate first, LocalDate last, DayHours hours, String reason) {
        if (last.isBefore(first)) throw Refusal.invalid("booking.range");
        String said = reason == null ? "" : reason.strip();
        if (said.length() > LONGEST_REASON) throw Refusal.invalid("booking.reasonTooLong", LONGEST_REASON);
        waiting.after(
                first,
                last,
                clock.today(),
                () -> agendas.addException(ids.take(1), specialistId, first, last, hours, said));
        return outside(specialistId);
    }

    private List<AppointmentNumber> outside(long specialistId) {
        return conflicts.of(specialistId, AgendaChange.NONE).stream()
                .map(a -> new AppointmentNumber(a.id(), a.number(), a.start(), a.end()))
                .toList();
    }
}
