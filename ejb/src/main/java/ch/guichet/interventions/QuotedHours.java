package ch.guichet.interventions;

import ch.guichet.quotes.AcceptedQuote;
import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Hours against quotes. */
@ApplicationScoped
class QuotedHours {
    @Inject
    private InterventionListStore lists;

    @Inject
    private Database database;

    QuoteUse of(AcceptedQuote quote) {
        long seconds = database.number(
                "SELECT COALESCE(SUM(w.seconds), 0) FROM work_entry w JOIN intervention i ON i.id = w.intervention_id"
                        + " WHERE i.quote_id = ?",
                quote.quoteId());
        return new QuoteUse(seconds, quote.foreseen());
    }

    List<InterventionRow> work(long quoteId) {
        return lists.ofQuote(quoteId);
    }
}
