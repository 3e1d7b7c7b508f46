package ch.guichet.interventions;

import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Role;
import ch.guichet.identity.Roles;
import ch.guichet.identity.User;
import ch.guichet.shared.Refusal;
import ch.guichet.urgency.AcceptedUrgency;
import ch.guichet.urgency.Surcharge;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Urgent work: accepted before it begins, opened once. */
@Stateless
@RolesAllowed({Roles.SPECIALIST, Roles.DESK})
public class UrgentWork {
    private InterventionStore store;
    private AgreedWork agreed;
    private CurrentUser user;

    public UrgentWork() {}

    @Inject
    UrgentWork(InterventionStore store, AgreedWork agreed, CurrentUser user) {
        this.store = store;
        this.agreed = agreed;
        this.user = user;
    }

    /**
     * Opens the work of accepted urgency, once, however often and wherever it is asked for. A specialist who opens it does
     * it; for anybody else it is done by whom the desk gave it to.
     *
     * @return the intervention's id, the same every time
     * @throws Refusal notFound, urgency.notAccepted, urgency.notDispatched
     */
    public long open(long requestId) {
        int number = store.nextNumber();
        Optional<Long> known = store.ofUrgency(requestId);
        if (known.isPresent()) return known.get();
        AcceptedUrgency accepted = agreed.ofUrgency(requestId);
        Intervention begun = begun(number, accepted);
        store.add(begun);
        agreed.opened(begun);
        return begun.id();
    }

    /** What urgency adds to an intervention; empty for work that is none. */
    public Optional<Surcharge> surcharge(long interventionId) {
        return agreed.surcharge(interventionId);
    }

    private Intervention begun(int number, AcceptedUrgency accepted) {
        User caller = user.get();
        if (caller.roles().contains(Role.SPECIALIST))
            return Intervention.urgent(number, accepted, caller.id(), caller.displayName());
        if (accepted.specialistId() == null)
            throw Refusal.conflict("urgency.notDispatched", String.valueOf(accepted.number()));
        return Intervention.urgent(number, accepted, accepted.specialistId(), accepted.specialistName());
    }
}
