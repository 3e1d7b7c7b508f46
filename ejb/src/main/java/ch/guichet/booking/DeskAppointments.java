package ch.guichet.booking;

import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** The agenda of the house, for the desk and its specialists. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.SPECIALIST})
public class DeskAppointments {
    private static final int MOST_DAYS = 31;

    private AppointmentStore store;
    private ServiceStore services;
    private BookedCare care;
    private CurrentUser user;
    private BusinessClock clock;

    public DeskAppointments() {}

    @Inject
    DeskAppointments(
            AppointmentStore store, ServiceStore services, BookedCare care, CurrentUser user, BusinessClock clock) {
        this.store = store;
        this.services = services;
        this.care = care;
        this.user = user;
        this.clock = clock;
    }

    /**
     * All appointments of these days by their start, also cancelled ones.
     *
     * @throws Refusal booking.range for more than 31 days
     */
    public List<AppointmentView> between(LocalDate first, LocalDate last, String language) {
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) >= MOST_DAYS)
            throw Refusal.invalid("booking.range");
        Map<Long, BookableService> known = services.byId();
        Instant now = clock.now();
        return store.between(BusinessClock.startOf(first), BusinessClock.startOf(last.plusDays(1))).stream()
                .map(a -> AppointmentView.of(a, known.get(a.serviceId()), language, now))
                .toList();
    }

    public AppointmentView show(long id, String language) {
        Appointment a = store.find(id);
        return AppointmentView.of(a, services.find(a.serviceId()), language, clock.now());
    }

    /** The customer was not there; the agreed fee is due and his credit is free again. @throws Refusal booking.notYet */
    public void missed(long id) {
        Appointment a = store.lock(id);
        a.missed(user.get().displayName(), clock.now());
        care.letGo(a, services.find(a.serviceId()));
    }
}
