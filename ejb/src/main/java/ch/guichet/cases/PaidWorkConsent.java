package ch.guichet.cases;

import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Says whether there is a yes to paid work, and makes the proof of it. */
@ApplicationScoped
public class PaidWorkConsent {
    @Inject
    private CaseStore store;

    /**
     * The yes of a case; when several versions were accepted one after the other, the latest.
     *
     * @throws Refusal notFound, or paidWork.notAccepted when nobody has said yes
     */
    public AcceptedPaidWork of(long caseId) {
        SupportCase c = store.find(caseId).orElseThrow(Refusal::notFound);
        return store.offers(caseId).stream()
                .filter(PaidWorkOffer::isAccepted)
                .findFirst()
                .map(offer -> new AcceptedPaidWork(c, offer))
                .orElseThrow(() -> Refusal.conflict("paidWork.notAccepted", String.valueOf(c.number())));
    }
}
