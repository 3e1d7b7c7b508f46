package ch.guichet.booking;

import ch.guichet.customers.CompanyAccess;
import ch.guichet.files.FileCard;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The appointments of a case with their files: whoever reads the case finds here what came with them. */
@Stateless
@RolesAllowed({Roles.CUSTOMER, Roles.DESK, Roles.SPECIALIST})
public class CaseAppointments {
    private AppointmentStore store;
    private ServiceStore services;
    private BookingExtras extras;
    private CompanyAccess access;
    private BusinessClock clock;

    public CaseAppointments() {}

    @Inject
    CaseAppointments(
            AppointmentStore store,
            ServiceStore services,
            BookingExtras extras,
            CompanyAccess access,
            BusinessClock clock) {
        this.store = store;
        this.services = services;
        this.extras = extras;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Those of a case and of the cases merged into it, by their start; a fixed number of statements.
     *
     * @param language of the services' names
     * @throws ch.guichet.shared.Refusal not found, also for a contact of another company
     */
    public List<CaseAppointment> of(long caseId, String language) {
        access.requireReader(store.customerOfCase(caseId));
        List<Appointment> all = store.ofCase(caseId);
        if (all.isEmpty()) return List.of();
        Map<Long, BookableService> known = services.byId();
        Map<Long, List<FileCard>> files =
                extras.filesOf(all.stream().map(Appointment::id).toList());
        Instant now = clock.now();
        return all.stream()
                .map(a -> new CaseAppointment(
                        AppointmentView.of(a, known.get(a.serviceId()), language, now),
                        files.getOrDefault(a.id(), List.of())))
                .toList();
    }
}
