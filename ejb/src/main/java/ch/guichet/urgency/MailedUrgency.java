package ch.guichet.urgency;

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
 * Offers of urgent help through a mailed link (rule 7): for whoever holds the link, without an account. Showing changes
 * nothing; the link is used up by the decision and only together with it.
 */
@Stateless
@PermitAll
public class MailedUrgency {
    private UrgencyStore store;
    private UrgencyReading reading;
    private UrgencyDecision decision;
    private MailedLinks links;
    private Companies companies;

    public MailedUrgency() {}

    @Inject
    MailedUrgency(
            UrgencyStore store,
            UrgencyReading reading,
            UrgencyDecision decision,
            MailedLinks links,
            Companies companies) {
        this.store = store;
        this.reading = reading;
        this.decision = decision;
        this.links = links;
        this.companies = companies;
    }

    /** @throws Refusal not found, {@code link.used}, {@code link.expired}, and why it can no longer be decided */
    public MailedUrgencyView show(String token) {
        MailedLink link = links.open(LinkPurpose.URGENCY, token);
        UrgencyRequest request = store.require(link.subjectId());
        decision.requireOpen(request);
        MandateCard who = holder(link, request);
        String language = companies.contact(who.contactId()).language();
        return new MailedUrgencyView(
                reading.view(request, language),
                who.contactName(),
                who.customerName(),
                language,
                who.mayAcceptUrgency());
    }

    /**
     * Says yes for the holder, with his right of today.
     *
     * @param documentSha256 of the words the page showed
     * @param address where the yes comes from
     * @throws Refusal those of {@link #show} and of {@link UrgencyDecision#accept}
     */
    public UrgencyYes accept(String token, String documentSha256, String address) {
        MailedLink link = links.use(LinkPurpose.URGENCY, token);
        UrgencyRequest request = store.lock(link.subjectId());
        String origin = address + ", link " + link.id();
        return decision.accept(request, holder(link, request), documentSha256, Channel.MAILED_LINK, origin);
    }

    public void refuse(String token, String reason) {
        MailedLink link = links.use(LinkPurpose.URGENCY, token);
        UrgencyRequest request = store.lock(link.subjectId());
        decision.refuse(request, holder(link, request), reason);
    }

    /** Who no longer acts for the company holds a link to nothing. */
    private MandateCard holder(MailedLink link, UrgencyRequest request) {
        return companies.mandate(link.holderId(), request.customerId()).orElseThrow(Refusal::notFound);
    }
}
