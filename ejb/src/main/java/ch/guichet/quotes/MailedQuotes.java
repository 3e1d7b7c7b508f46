package ch.guichet.quotes;

import ch.guichet.acceptance.Channel;
import ch.guichet.customers.Companies;
import ch.guichet.customers.MandateCard;
import ch.guichet.mail.link.LinkPurpose;
import ch.guichet.mail.link.MailedLink;
import ch.guichet.mail.link.MailedLinks;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Quotes through a mailed link (rule 7): for whoever holds the link, without an account. Showing changes nothing; the
 * link is used up by the decision and only together with it.
 */
@Stateless
@PermitAll
public class MailedQuotes {
    private QuoteStore store;
    private QuoteDecision decision;
    private MailedLinks links;
    private Companies companies;
    private BusinessClock clock;

    public MailedQuotes() {}

    @Inject
    MailedQuotes(
            QuoteStore store, QuoteDecision decision, MailedLinks links, Companies companies, BusinessClock clock) {
        this.store = store;
        this.decision = decision;
        this.links = links;
        this.companies = companies;
        this.clock = clock;
    }

    /**
     * The one version the link is bound to.
     *
     * @throws Refusal not found, {@code link.used}, {@code link.expired}, and why it can no longer be decided
     */
    public MailedQuoteView show(String token) {
        MailedLink link = links.open(LinkPurpose.QUOTE, token);
        Quote quote = store.require(link.subjectId());
        QuoteVersion version = store.life(quote.id()).version(link.subjectVersion());
        version.requireOpen(clock.today());
        MandateCard who = holder(link, quote);
        return new MailedQuoteView(
                quote.id(),
                quote.number(),
                quote.title(),
                version.view().forCustomer(),
                who.contactName(),
                who.customerName(),
                companies.contact(who.contactId()).language(),
                who.acceptLimit(),
                who.mayAccept(version.gross()));
    }

    /** The very bytes; the link stays as it is. @throws Refusal those of {@link #show} */
    public byte[] document(String token) {
        MailedLink link = links.open(LinkPurpose.QUOTE, token);
        Quote quote = store.require(link.subjectId());
        holder(link, quote);
        return decision.sent(quote, link.subjectVersion()).document();
    }

    /**
     * Says yes for the holder, with his right and his limit of today.
     *
     * @param documentSha256 of the document the page showed
     * @param address where the yes comes from
     * @return id of the proof
     * @throws Refusal those of {@link #show} and of {@link QuoteDecision#accept}
     */
    public long accept(String token, String documentSha256, String address) {
        MailedLink link = links.use(LinkPurpose.QUOTE, token);
        Quote quote = store.lock(link.subjectId());
        String origin = address + ", link " + link.id();
        return decision.accept(
                quote, link.subjectVersion(), holder(link, quote), documentSha256, Channel.MAILED_LINK, origin);
    }

    public void decline(String token, String reason) {
        MailedLink link = links.use(LinkPurpose.QUOTE, token);
        Quote quote = store.lock(link.subjectId());
        decision.decline(quote, link.subjectVersion(), holder(link, quote), reason);
    }

    /** Who no longer acts for the company holds a link to nothing. */
    private MandateCard holder(MailedLink link, Quote quote) {
        return companies.mandate(link.holderId(), quote.customerId()).orElseThrow(Refusal::notFound);
    }
}
