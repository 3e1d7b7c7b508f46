package ch.guichet.cases;

import ch.guichet.identity.Roles;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Offers of paid work as the desk reads them, before and after they are made. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.SPECIALIST})
public class DeskOffers {
    private CaseStore store;
    private OfferPricing pricing;

    public DeskOffers() {}

    @Inject
    DeskOffers(CaseStore store, OfferPricing pricing) {
        this.store = store;
        this.pricing = pricing;
    }

    /**
     * What this estimate would cost at today's price.
     *
     * @throws Refusal paidWork.estimate
     */
    public OfferPreview preview(Minutes estimate) {
        return pricing.preview(estimate);
    }

    /** A version with its exact text. @throws Refusal notFound */
    public PaidWorkOfferView show(long caseId, int version) {
        SupportCase c = store.find(caseId).orElseThrow(Refusal::notFound);
        return store.offers(caseId).stream()
                .filter(offer -> offer.version() == version)
                .findFirst()
                .map(offer -> offer.view(c))
                .orElseThrow(Refusal::notFound);
    }
}
