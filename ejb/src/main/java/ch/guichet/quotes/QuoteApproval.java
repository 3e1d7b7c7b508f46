package ch.guichet.quotes;

import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The second pair of eyes: what waits, with what has changed since, and the decision; never by the author (rule 13). */
@Stateless
@RolesAllowed({Roles.DESK, Roles.SPECIALIST, Roles.ADMIN})
public class QuoteApproval {
    private static final int QUEUE = 100;

    private QuoteStore store;
    private QuoteListStore lists;
    private QuoteSending sending;
    private CurrentUser user;

    public QuoteApproval() {}

    @Inject
    QuoteApproval(QuoteStore store, QuoteListStore lists, QuoteSending sending, CurrentUser user) {
        this.store = store;
        this.lists = lists;
        this.sending = sending;
        this.user = user;
    }

    /** All that waits, the latest first; the caller's own too, which he cannot decide. */
    public List<QuoteRow> queue() {
        return lists.rows(new QuoteFilter(null, null, QuoteState.IN_APPROVAL, null, false), Long.MAX_VALUE, QUEUE);
    }

    /**
     * Approves and sends at once.
     *
     * @param revision as the page showed it, or null
     * @throws Refusal quote.changedMeanwhile, quote.notWaiting, quote.ownApproval (forbidden), quote.validity
     */
    public void approve(long quoteId, Integer revision) {
        Quote quote = store.lock(quoteId);
        quote.requireSeen(revision);
        sending.approve(quote, user.get());
    }

    /** Back to its author, as a draft. @throws Refusal as {@link #approve}, quote.reasonMissing */
    public void refuse(long quoteId, Integer revision, String reason) {
        Quote quote = store.lock(quoteId);
        quote.requireSeen(revision);
        sending.refuse(quote, user.get(), reason);
    }
}
