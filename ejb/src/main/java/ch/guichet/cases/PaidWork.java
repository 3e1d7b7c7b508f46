package ch.guichet.cases;

import ch.guichet.acceptance.AcceptanceRegister;
import ch.guichet.acceptance.Channel;
import ch.guichet.acceptance.Evidence;
import ch.guichet.customers.MandateCard;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/**
 * From free to paid (rule 5): an offer with price, unit and minimum, and one decision about it. All verbs expect the
 * case's row to be locked, so that an offer cannot be replaced while it is being accepted.
 */
@ApplicationScoped
class PaidWork {
    private static final String RIGHT = "ACCEPT_COST";

    @Inject
    private CaseStore store;

    @Inject
    private OfferPricing pricing;

    @Inject
    private AcceptanceRegister register;

    @Inject
    private CaseMail mail;

    @Inject
    private BusinessClock clock;

    /**
     * Offers at the price of the day; an open version before it can no longer be accepted.
     *
     * @return the version
     */
    int offer(SupportCase c, Minutes estimate, String by) {
        OfferPricing.requirePossible(estimate);
        Instant now = clock.now();
        c.offerPaidWork();
        List<PaidWorkOffer> earlier = store.lockOffers(c.id());
        earlier.stream().filter(PaidWorkOffer::isOpen).forEach(offer -> offer.supersede(now));
        int version = earlier.isEmpty() ? 1 : earlier.get(0).version() + 1;
        PaidWorkOffer offer =
                new PaidWorkOffer(c.id(), pricing.sheet(c, version, estimate, BusinessClock.dayOf(now)), now, by);
        store.add(offer);
        mail.offered(c, offer, offer.view(c).document());
        return version;
    }

    /**
     * Takes the customer's yes.
     *
     * @param shownSha256 fingerprint of the document the page showed
     * @param how it reached us
     * @return id of the proof
     * @throws Refusal paidWork.mayNotAccept or paidWork.aboveLimit without the right or beyond its limit,
     *         acceptance.documentChanged, acceptance.already, and those of an offer that is no longer open
     */
    long accept(SupportCase c, int version, MandateCard who, String shownSha256, Channel how, String origin) {
        PaidWorkOffer offer = lockedOffer(c, version);
        offer.requireOpen();
        requireWithinLimit(who, offer.terms().gross());
        var subject = offer.asSubject(c.subject());
        subject.requireShown(shownSha256);
        Evidence evidence = register.record(subject, who, RIGHT, how, origin);
        offer.accept(evidence);
        c.customerSpoke(clock.now());
        mail.decided(c, offer, who.contactId(), true);
        return evidence.id();
    }

    void decline(SupportCase c, int version, MandateCard who, String reason) {
        PaidWorkOffer offer = lockedOffer(c, version);
        offer.decline(reason, clock.now());
        c.customerSpoke(clock.now());
        mail.decided(c, offer, who.contactId(), false);
    }

    /** The case is being closed, so nothing in it can be accepted any more. */
    void withdraw(SupportCase c) {
        store.lockOffers(c.id()).stream().filter(PaidWorkOffer::isOpen).forEach(offer -> offer.withdraw(clock.now()));
    }

    private PaidWorkOffer lockedOffer(SupportCase c, int version) {
        return store.lockOffers(c.id()).stream()
                .filter(offer -> offer.version() == version)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private static void requireWithinLimit(MandateCard who, Money amount) {
        if (who.acceptLimit() == null) throw Refusal.forbidden("paidWork.mayNotAccept", amount);
        if (!who.mayAccept(amount)) {
            throw Refusal.forbidden("paidWork.aboveLimit", who.acceptLimit(), amount);
        }
    }
}
