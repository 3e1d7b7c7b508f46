package ch.guichet.mailbox;

import ch.guichet.cases.MailedYes;
import ch.guichet.quotes.QuoteReplies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Answers to the letters of a quote: words that are no yes wait in its history, as a question to the desk. */
@ApplicationScoped
class QuoteMails extends OfferMails {
    @Inject
    private QuoteReplies quotes;

    @Override
    Optional<Long> offerOf(String token) {
        return quotes.quoteOf(token);
    }

    @Override
    Optional<Long> caseOf(long quote) {
        return quotes.caseOf(quote);
    }

    @Override
    MailedYes accept(long quote, String from, String letterKey, String origin) {
        return quotes.accept(quote, from, letterKey, origin);
    }

    @Override
    void keep(long quote, String from, boolean proved, String text) {
        quotes.join(quote, proved ? from : from + " (?)", text);
    }
}
