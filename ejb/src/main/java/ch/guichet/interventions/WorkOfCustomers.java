package ch.guichet.interventions;

import ch.guichet.identity.Roles;
import ch.guichet.shared.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Paid work by company, whoever did it, for all who work here. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.SPECIALIST, Roles.FINANCE, Roles.ADMIN})
public class WorkOfCustomers {
    private InterventionReading reading;
    private CorrectionTrail trail;

    public WorkOfCustomers() {}

    @Inject
    WorkOfCustomers(InterventionReading reading, CorrectionTrail trail) {
        this.reading = reading;
        this.trail = trail;
    }

    /** What was put right in the time of an intervention, in order. @throws Refusal notFound */
    public List<CorrectionRow> corrections(long interventionId) {
        return trail.of(reading.view(interventionId).row().id());
    }

    /** A company's interventions, the latest first. */
    public Page<InterventionRow> of(long customerId, String after) {
        return reading.ofCustomer(customerId, after);
    }
}
