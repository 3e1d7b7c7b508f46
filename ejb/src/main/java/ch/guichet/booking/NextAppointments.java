package ch.guichet.booking;

import ch.guichet.customers.CompanyAccess;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What comes next with a company; a contact sees that of the companies he acts for, the house that of all. */
@Stateless
@RolesAllowed({Roles.CUSTOMER, Roles.DESK, Roles.SPECIALIST, Roles.FINANCE, Roles.ADMIN})
public class NextAppointments {
    private static final int FEW = 3;

    private AppointmentStore store;
    private ServiceStore services;
    private CompanyAccess access;
    private BusinessClock clock;

    public NextAppointments() {}

    @Inject
    NextAppointments(AppointmentStore store, ServiceStore services, CompanyAccess access, BusinessClock clock) {
        this.store = store;
        this.services = services;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The next three that are not over, by their start.
     *
     * @param language of the service's name
     * @throws ch.guichet.shared.Refusal notFound for a contact of another company
     */
    public List<AppointmentView> ofCompany(long customerId, String language) {
        access.requireReader(customerId);
        Map<Long, BookableService> known = services.byId();
        Instant now = clock.now();
        return store.coming(customerId, now, FEW).stream()
                .map(a -> AppointmentView.of(a, known.get(a.serviceId()), language, now))
                .toList();
    }
}
