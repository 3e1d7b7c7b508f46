package ch.guichet.cases;

import ch.guichet.acceptance.AcceptanceRegister;
import ch.guichet.acceptance.Channel;
import ch.guichet.acceptance.Evidence;
import ch.guichet.catalog.Catalog;
import ch.guichet.catalog.VatCategory;
import ch.guichet.catalog.VatRule;
import ch.guichet.customers.Companies;
import ch.guichet.customers.CustomerCard;
import ch.guichet.customers.MandateCard;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * From free to paid (rule 5): an offer with price, unit and minimum, and one decision about it. All verbs expect the
 * case's row to be locked, so that an offer cannot be replaced while it is being accepted.
 */
@ApplicationScoped
class PaidWork {
    private static final Minutes LONGEST_ESTIMATE = new Minutes(6_000);
    private static final String RIGHT = "ACCEPT_COST";

    @Inject
    private CaseStore store;

    @Inject
    private Catalog catalog;

    @Inject
    private Companies companies;

    @Inject
    private AcceptanceRegister register;

    @Inject
    private BusinessClock clock;

    /**
     * Offers at the price of the day; an open version before it can no longer be accepted.
     *
     * @return the version
     */
    int offer(SupportCase c, Minutes estimate, String by) {
        requirePossible(estimate);
        Instant now = clock.now();
        c.offerPaidWork(by);
        List<PaidWorkOffer> earlier = store.lockOffers(c.id());
        earlier.stream().filter(PaidWorkOffer::isOpen).forEach(offer -> offer.supersede(now));
        int version = earlier.isEmpty() ? 1 : earlier.get(0).version() + 1;
        store.add(new PaidWorkOffer(c.id(), sheet(c, version, estimate, BusinessClock.dayOf(now)), now, by));
        return version;
    }

    /** @throws Refusal paidWork.estimate */
    OfferPreview preview(Minutes estimate) {
        requirePossible(estimate);
        LocalDate today = clock.today();
        VatRule vat = catalog.vat(VatCategory.NORMAL, today);
        return OfferPreview.of(
                new OfferTerms(catalog.supportPrice(today), estimate, vat.basisPoints()), vat.validFrom());
    }

    private static void requirePossible(Minutes estimate) {
        if (estimate == null || estimate.isZero() || estimate.compareTo(LONGEST_ESTIMATE) > 0) {
            throw Refusal.invalid("paidWork.estimate", estimate == null ? Minutes.ZERO : estimate, LONGEST_ESTIMATE);
        }
    }

    private OfferSheet sheet(SupportCase c, int version, Minutes estimate, LocalDate day) {
        CustomerCard customer = companies.card(c.customerId());
        OfferTerms terms = new OfferTerms(
                catalog.supportPrice(day),
                estimate,
                catalog.vat(VatCategory.NORMAL, day).basisPoints());
        return new OfferSheet(
                catalog.publisher(day).name(),
                customer.name(),
                customer.number(),
                c.number(),
                c.subject(),
                version,
                day,
                terms,
                c.language());
    }

    /**
     * Takes the customer's yes.
     *
     * @param shownSha256 fingerprint of the document the page showed
     * @return id of the proof
     * @throws Refusal paidWork.mayNotAccept or paidWork.aboveLimit without the right or beyond its limit,
     *         acceptance.documentChanged, acceptance.already, and those of an offer that is no longer open
     */
    long accept(SupportCase c, int version, MandateCard who, String shownSha256, String origin) {
        PaidWorkOffer offer = lockedOffer(c, version);
        offer.requireOpen();
        requireWithinLimit(who, offer.terms().gross());
        var subject = offer.asSubject(c.subject());
        subject.requireShown(shownSha256);
        Evidence evidence = register.record(subject, who, RIGHT, Channel.PORTAL, origin);
        offer.accept(evidence);
        c.customerSpoke();
        return evidence.id();
    }

    void decline(SupportCase c, int version, String reason) {
        lockedOffer(c, version).decline(reason, clock.now());
        c.customerSpoke();
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
