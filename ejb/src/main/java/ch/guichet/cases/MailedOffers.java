package ch.guichet.cases;

import ch.guichet.acceptance.Channel;
import ch.guichet.customers.Companies;
import ch.guichet.customers.MandateCard;
import ch.guichet.mail.link.LinkPurpose;
import ch.guichet.mail.link.MailedLink;
import ch.guichet.mail.link.MailedLinks;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Offers through a mailed link (rule 7): for whoever holds the link, without an account. Showing changes nothing; the
 * link is used up by the decision and only together with it.
 */
@Stateless
@PermitAll
public class MailedOffers {
    private CaseStore store;
    private Companies companies;
    private MailedLinks links;
    private PaidWork paidWork;

    public MailedOffers() {}

    @Inject
    MailedOffers(CaseStore store, Companies companies, MailedLinks links, PaidWork paidWork) {
        this.store = store;
        this.companies = companies;
        this.links = links;
        this.paidWork = paidWork;
    }

    /**
     * The one version the link is bound to.
     *
     * @throws Refusal not found, {@code link.used}, {@code link.expired}, and why the offer can no longer be decided
     */
    public MailedOfferView show(String token) {
        MailedLink link = links.open(LinkPurpose.OFFER, token);
        SupportCase c = store.find(link.subjectId()).orElseThrow(Refusal::notFound);
        PaidWorkOffer offer = store.offers(c.id()).stream()
                .filter(o -> o.version() == link.subjectVersion())
                .findFirst()
                .orElseThrow(Refusal::notFound);
        offer.requireOpen();
        MandateCard who = holder(link, c);
        return new MailedOfferView(
                offer.view(c),
                who.contactName(),
                who.customerName(),
                companies.contact(who.contactId()).language(),
                who.acceptLimit(),
                who.mayAccept(offer.terms().gross()),
                link.expiresAt());
    }

    /**
     * Says yes for the holder, with his right and his limit of today.
     *
     * @param documentSha256 of the document the page showed
     * @param address where the yes comes from
     * @return id of the proof
     * @throws Refusal those of {@link #show} and of {@link PaidWork#accept}
     */
    public long accept(String token, String documentSha256, String address) {
        MailedLink link = links.use(LinkPurpose.OFFER, token);
        SupportCase c = store.lock(link.subjectId()).orElseThrow(Refusal::notFound);
        String origin = address + ", link " + link.id();
        return paidWork.accept(c, link.subjectVersion(), holder(link, c), documentSha256, Channel.MAILED_LINK, origin);
    }

    public void decline(String token, String reason) {
        MailedLink link = links.use(LinkPurpose.OFFER, token);
        SupportCase c = store.lock(link.subjectId()).orElseThrow(Refusal::notFound);
        paidWork.decline(c, link.subjectVersion(), holder(link, c), reason);
    }

    /** Who no longer acts for the company holds a link to nothing. */
    private MandateCard holder(MailedLink link, SupportCase c) {
        return companies.mandate(link.holderId(), c.customerId()).orElseThrow(Refusal::notFound);
    }
}
