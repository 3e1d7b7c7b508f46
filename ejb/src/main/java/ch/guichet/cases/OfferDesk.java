package ch.guichet.cases;

import ch.guichet.identity.Roles;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Offers as the house reads them back: exactly what lies before the customer. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.SPECIALIST})
public class OfferDesk {
    private CaseStore store;

    public OfferDesk() {}

    @Inject
    OfferDesk(CaseStore store) {
        this.store = store;
    }

    /**
     * The latest offer of a case, whatever became of it.
     *
     * @throws Refusal notFound also when there is none
     */
    public PaidWorkOfferView latest(long caseId) {
        SupportCase c = store.find(caseId).orElseThrow(Refusal::notFound);
        return store.offers(caseId).stream().findFirst().map(o -> o.view(c)).orElseThrow(Refusal::notFound);
    }
}
