package ch.guichet.interventions;

import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.quotes.AcceptedQuote;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The work that quotes promise: opened on an accepted version only, and measured against what was foreseen (rule 15). */
@Stateless
@RolesAllowed({Roles.SPECIALIST, Roles.DESK})
public class QuotedWork {
    private InterventionStore store;
    private AgreedWork agreed;
    private QuotedHours hours;
    private CurrentUser user;

    public QuotedWork() {}

    @Inject
    QuotedWork(InterventionStore store, AgreedWork agreed, QuotedHours hours, CurrentUser user) {
        this.store = store;
        this.agreed = agreed;
        this.hours = hours;
        this.user = user;
    }

    /**
     * Opens work on a quote; whoever opens it is its specialist.
     *
     * @return its id
     * @throws Refusal quote.notAccepted with its number
     */
    public long open(long quoteId) {
        AcceptedQuote accepted = agreed.ofQuote(quoteId);
        Intervention intervention = Intervention.quoted(store.nextNumber(), accepted, user.get());
        store.add(intervention);
        return intervention.id();
    }

    /** How much of the foreseen time is used. @throws Refusal quote.notAccepted */
    public QuoteUse use(long quoteId) {
        return hours.of(agreed.ofQuote(quoteId));
    }

    /** The interventions that rest on a quote, in the order of their opening. */
    public List<InterventionRow> of(long quoteId) {
        return hours.work(quoteId);
    }
}
