package ch.guichet.quotes;

import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Where the back office writes quotes and sends them. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.SPECIALIST})
public class QuoteDesk {
    private QuoteStore store;
    private QuoteWriting writing;
    private QuoteSending sending;
    private CurrentUser user;

    public QuoteDesk() {}

    @Inject
    QuoteDesk(QuoteStore store, QuoteWriting writing, QuoteSending sending, CurrentUser user) {
        this.store = store;
        this.writing = writing;
        this.sending = sending;
        this.user = user;
    }

    /**
     * Begins a quote with its first draft.
     *
     * @throws Refusal customers.creditHold, quote.contact, quote.case, and what the content lacks
     */
    public QuoteNumber open(NewQuote wanted) {
        return writing.open(wanted, user.get());
    }

    /**
     * Writes the draft anew, or the draft of the next version when the latest has left the house.
     *
     * @param revision as the page showed it, or null from a caller that has none
     * @return the version that is being written
     * @throws Refusal quote.changedMeanwhile, and what the content lacks
     */
    public int revise(long quoteId, Integer revision, QuoteContent content) {
        Quote quote = store.lock(quoteId);
        quote.requireSeen(revision);
        return writing.write(quote, content, user.get());
    }

    /**
     * Sends the draft; above the limit a second person is asked first (rule 13).
     *
     * @return {@link QuoteState#SENT} or {@link QuoteState#IN_APPROVAL}
     * @throws Refusal quote.changedMeanwhile, quote.notDraft, quote.validity
     */
    public QuoteState send(long quoteId, Integer revision) {
        Quote quote = store.lock(quoteId);
        quote.requireSeen(revision);
        return sending.send(quote, user.get());
    }

    /** Takes the latest version back before it is decided. @throws Refusal quote.notSent, quote.reasonMissing */
    public void withdraw(long quoteId, Integer revision, String reason) {
        Quote quote = store.lock(quoteId);
        quote.requireSeen(revision);
        sending.withdraw(quote, user.get(), reason);
    }

    /** Answers a customer's question; it goes to him by mail too. @throws Refusal quote.textMissing */
    public void answer(long quoteId, String text) {
        sending.answer(store.lock(quoteId), user.get(), text);
    }

    /** What this content would come to, before anything is stored. */
    public QuoteText preview(QuoteContent content) {
        return writing.preview(content);
    }
}
