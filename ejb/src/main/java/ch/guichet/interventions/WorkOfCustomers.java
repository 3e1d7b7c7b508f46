package ch.guichet.interventions;

import ch.guichet.identity.Roles;
import ch.guichet.shared.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Paid work by company, whoever did it, for all who work here. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.SPECIALIST, Roles.FINANCE, Roles.ADMIN})
public class WorkOfCustomers {
    private InterventionReading reading;

    public WorkOfCustomers() {}

    @Inject
    WorkOfCustomers(InterventionReading reading) {
        this.reading = reading;
    }

    /** A company's interventions, the latest first. */
    public Page<InterventionRow> of(long customerId, String after) {
        return reading.ofCustomer(customerId, after);
    }
}
