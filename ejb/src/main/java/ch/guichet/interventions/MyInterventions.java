package ch.guichet.interventions;

import ch.guichet.cases.CaseIndex;
import ch.guichet.customers.CompanyAccess;
import ch.guichet.identity.Roles;
import ch.guichet.shared.Refusal;
import ch.guichet.urgency.Surcharge;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Paid work as the customer follows it: every stretch of time, raw and accounted. */
@Stateless
@RolesAllowed(Roles.CUSTOMER)
public class MyInterventions {
    private InterventionReading reading;
    private CaseIndex cases;
    private CompanyAccess access;
    private AgreedWork agreed;

    public MyInterventions() {}

    @Inject
    MyInterventions(InterventionReading reading, CaseIndex cases, CompanyAccess access, AgreedWork agreed) {
        this.reading = reading;
        this.cases = cases;
        this.access = access;
        this.agreed = agreed;
    }

    /** @throws Refusal notFound when the case is none of the contact's companies' */
    public List<InterventionRow> ofCase(long caseId) {
        access.require(cases.reference(caseId).customerId());
        return reading.ofCase(caseId);
    }

    /** All work of a case with every stretch of time. @throws Refusal notFound as above */
    public List<InterventionView> workOfCase(long caseId) {
        access.require(cases.reference(caseId).customerId());
        return reading.viewsOfCase(caseId);
    }

    /** All work under a quote with every stretch of time; nothing of another company's. */
    public List<InterventionView> workOfQuote(long quoteId) {
        List<InterventionView> work = reading.viewsOfQuote(quoteId);
        work.forEach(view -> access.require(view.row().customerId()));
        return work;
    }

    /** The work of an appointment; empty as long as it has not begun. @throws Refusal notFound as above */
    public Optional<InterventionView> ofAppointment(long appointmentId) {
        Optional<InterventionView> work = reading.ofAppointment(appointmentId);
        work.ifPresent(view -> access.require(view.row().customerId()));
        return work;
    }

    /** @throws Refusal notFound when it is none of the contact's companies' */
    public InterventionView show(long interventionId) {
        InterventionView view = reading.view(interventionId);
        access.require(view.row().customerId());
        return view;
    }

    /** What urgency adds to an intervention; empty for work that is none. @throws Refusal notFound as above */
    public Optional<Surcharge> surcharge(long interventionId) {
        show(interventionId);
        return agreed.surcharge(interventionId);
    }
}
