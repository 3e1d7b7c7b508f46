package ch.guichet.quotes;

import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Says whether work out of the customer's presence is covered by an accepted quote, and makes the proof of it. */
@ApplicationScoped
public class QuoteConsent {
    @Inject
    private QuoteStore store;

    @Inject
    private QuoteListStore lists;

    /**
     * The version in force of a quote.
     *
     * @throws Refusal notFound, or quote.notAccepted with its number and what to do
     */
    public AcceptedQuote of(long quoteId) {
        Quote quote = store.require(quoteId);
        return store.life(quoteId)
                .inForce()
                .map(version -> new AcceptedQuote(quote, version))
                .orElseThrow(() -> Refusal.conflict("quote.notAccepted", String.valueOf(quote.number())));
    }

    /** The quote of a case that is in force, if there is one. */
    public Optional<AcceptedQuote> inForce(long caseId) {
        return lists.rows(QuoteFilter.ofCase(caseId), Long.MAX_VALUE, 100).stream()
                .filter(quote -> quote.inForce() != null)
                .findFirst()
                .map(quote -> of(quote.id()));
    }

    /**
     * The quote of a case that is in force; of several the latest.
     *
     * @throws Refusal quote.notAccepted with the number of the one that waits, or quote.none when none was made
     */
    public AcceptedQuote ofCase(long caseId) {
        List<QuoteRow> quotes = lists.rows(QuoteFilter.ofCase(caseId), Long.MAX_VALUE, 100);
        return quotes.stream()
                .filter(quote -> quote.inForce() != null)
                .findFirst()
                .map(quote -> of(quote.id()))
                .orElseThrow(() -> quotes.isEmpty()
                        ? Refusal.conflict("quote.none")
                        : Refusal.conflict(
                                "quote.notAccepted",
                                String.valueOf(quotes.get(0).number())));
    }
}
