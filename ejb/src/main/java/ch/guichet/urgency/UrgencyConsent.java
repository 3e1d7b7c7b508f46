package ch.guichet.urgency;

import ch.guichet.shared.Refusal;
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

    /**
     * Gives the surcharge away, or charges it again, before it is billed. Whoever asks has locked the intervention.
     *
     * @param reason that the customer reads, or null to charge it
     * @throws Refusal urgency.noSurcharge, urgency.billed, urgency.givenAlready, urgency.notGiven
     */
    public void give(long interventionId, String reason) {
        Surcharge added = store.surcharge(interventionId).orElseThrow(() -> Refusal.conflict("urgency.noSurcharge"));
        boolean given = added.goodwill() != null;
        if (reason != null && given) throw Refusal.conflict("urgency.givenAlready");
        if (reason == null && !given) throw Refusal.conflict("urgency.notGiven");
        if (!store.give(interventionId, reason)) throw Refusal.conflict("urgency.billed");
    }

    /** Its work is begun: from now on the surcharge belongs to that intervention, once. */
    public void begun(AcceptedUrgency proof, long interventionId) {
        UrgencyRequest request = store.require(proof.requestId());
        request.begin();
        store.write();
        if (request.terms().surcharge().isPositive()) store.addSurcharge(request, interventionId);
    }
}
