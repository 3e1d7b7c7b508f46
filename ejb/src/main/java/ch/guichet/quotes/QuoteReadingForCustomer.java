package ch.guichet.quotes;

import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The side of a quote that has left the house. */
@ApplicationScoped
class QuoteReadingForCustomer {
    @Inject
    private QuoteStore store;

    @Inject
    private QuoteListStore lists;

    @Inject
    private QuoteLog log;

    @Inject
    private QuoteSubjects subjects;

    List<QuoteRow> rows(long customerId, long beforeId, int count) {
        return lists.rows(QuoteFilter.sentTo(customerId), beforeId, count);
    }

    /** @throws Refusal notFound as long as nothing of it was sent */
    QuoteView view(Quote quote) {
        List<QuoteVersionView> sent = store.life(quote.id()).views().stream()
                .filter(v -> v.sentAt() != null)
                .map(QuoteVersionView::forCustomer)
                .toList();
        if (sent.isEmpty()) throw Refusal.notFound();
        return subjects.view(quote, sent, log.of(quote.id(), false));
    }
}
