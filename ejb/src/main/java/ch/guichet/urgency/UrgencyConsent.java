package ch.guichet.urgency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Says whether urgency was accepted in time, makes the proof of it, and keeps what it adds to the work. */
@ApplicationScoped
public class UrgencyConsent {
    @Inject
    private UrgencyStore store;

    /** The accepted urgency of a case whose work is not begun yet. */
    public Optional<AcceptedUrgency> ofCase(long caseId) {
        return store.acceptedOfCase(caseId).map(this::of);
    }

    /**
     * The request stays locked until the caller's transaction ends, so two starts come one after the other.
     *
     * @throws Refusal notFound, urgency.notAccepted, urgency.over
     */
    public AcceptedUrgency of(long requestId) {
        return new AcceptedUrgency(store.lock(requestId));
    }

    /** What urgency adds to an intervention, if anything. */
    public Optional<Surcharge> surcharge(long interventionId) {
        return store.surcharge(interventionId);
    }

    /** Its work is begun: from now on the surcharge belongs to that intervention, once. */
    public void begun(AcceptedUrgency proof, long interventionId) {
        UrgencyRequest request = store.require(proof.requestId());
        request.begin();
        store.write();
        if (request.terms().surcharge().isPositive()) store.addSurcharge(request, interventionId);
    }
}
