package ch.guichet.interventions;

import ch.guichet.customers.CompanyAccess;
import ch.guichet.customers.MandateCard;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Work that is done and that its customer does not agree with; it is not billed before he is answered. */
@Stateless
@RolesAllowed(Roles.CUSTOMER)
public class ContestedWork {
    private static final int LONGEST = 2_000;

    private InterventionStore store;
    private DisputeStore disputes;
    private CompanyAccess access;
    private BusinessClock clock;

    public ContestedWork() {}

    @Inject
    ContestedWork(InterventionStore store, DisputeStore disputes, CompanyAccess access, BusinessClock clock) {
        this.store = store;
        this.disputes = disputes;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Contests work that is done and not billed.
     *
     * @throws Refusal notFound for another company's, work.textMissing, work.textTooLong, work.notContestable, work.billed
     */
    public void contest(long interventionId, String text) {
        Intervention intervention = store.lock(interventionId);
        MandateCard who = access.require(intervention.customerId());
        String said = text == null ? "" : text.strip();
        if (said.isEmpty()) throw Refusal.invalid("work.textMissing");
        if (said.length() > LONGEST) throw Refusal.invalid("work.textTooLong", LONGEST);
        store.entries(interventionId).forEach(WorkEntry::requireUnbilled);
        intervention.contest();
        if (!disputes.add(interventionId, who, said, clock.now())) throw Refusal.conflict("work.contestedAlready");
    }

    /** What was contested of it, the latest first. @throws Refusal notFound */
    public List<Dispute> of(long interventionId) {
        access.require(store.require(interventionId).customerId());
        return disputes.of(interventionId);
    }
}
