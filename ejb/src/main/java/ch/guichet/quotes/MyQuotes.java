package ch.guichet.quotes;

import ch.guichet.acceptance.Channel;
import ch.guichet.customers.CompanyAccess;
import ch.guichet.customers.MandateCard;
import ch.guichet.identity.Roles;
import ch.guichet.shared.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Quotes as the customer reads and decides them; nothing that was not sent, and nothing internal, is ever shown. */
@Stateless
@RolesAllowed(Roles.CUSTOMER)
public class MyQuotes {
    private QuoteStore store;
    private CustomerQuotes quotes;
    private QuoteDecision decision;
    private CompanyAccess access;

    public MyQuotes() {}

    @Inject
    MyQuotes(QuoteStore store, CustomerQuotes quotes, QuoteDecision decision, CompanyAccess access) {
        this.store = store;
        this.quotes = quotes;
        this.decision = decision;
        this.access = access;
    }

    /** A company's quotes, the latest first. @throws Refusal notFound for a company the contact does not act for */
    public Page<QuoteRow> all(long customerId, String after) {
        access.require(customerId);
        return quotes.page(customerId, after);
    }

    /** Reading is noted once, so that the desk knows. @throws Refusal notFound when it is none of his companies' */
    public QuoteView show(long quoteId) {
        Quote quote = store.require(quoteId);
        return quotes.view(quote, access.require(quote.customerId()).contactName());
    }

    /** The very bytes that a yes is given to. */
    public byte[] document(long quoteId, int version) {
        Quote quote = store.require(quoteId);
        access.require(quote.customerId());
        return decision.sent(quote, version).document();
    }

    /**
     * Says yes to a version, with the right and the limit of this contact.
     *
     * @param documentSha256 of the document the page showed
     * @param origin the address the yes comes from
     * @return id of the proof
     * @throws Refusal see {@link QuoteDecision#accept}
     */
    public long accept(long quoteId, int version, String documentSha256, String origin) {
        Quote quote = store.lock(quoteId);
        MandateCard who = access.require(quote.customerId());
        return decision.accept(quote, version, who, documentSha256, Channel.PORTAL, origin);
    }

    /** @throws Refusal quote.reasonMissing, and those of a version that is not open */
    public void decline(long quoteId, int version, String reason) {
        Quote quote = store.lock(quoteId);
        decision.decline(quote, version, access.require(quote.customerId()), reason);
    }

    /** Asks about a line, or about the whole. @param line from 1, or null @throws Refusal quote.textMissing, quote.line */
    public void ask(long quoteId, int version, Integer line, String text) {
        Quote quote = store.lock(quoteId);
        quotes.ask(quote, version, line, access.require(quote.customerId()).contactName(), text);
    }

    /**
     * Hands a version on to a colleague who may accept it; he gets his own link.
     *
     * @throws Refusal quote.colleague for somebody who may not accept it, and those of a version that is not open
     */
    public void forward(long quoteId, int version, long contactId) {
        Quote quote = store.lock(quoteId);
        quotes.forward(quote, version, access.require(quote.customerId()), contactId);
    }
}
