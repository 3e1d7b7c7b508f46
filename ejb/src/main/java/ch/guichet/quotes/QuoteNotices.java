package ch.guichet.quotes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What time does to a quote, written down and told. */
@ApplicationScoped
class QuoteNotices {
    @Inject
    private QuoteLog log;

    @Inject
    private QuoteMail mail;

    void lapsed(Quote quote, QuoteVersion version, String by) {
        log.note(quote.id(), version.version(), QuoteEventKind.LAPSED, by, null);
        mail.over(quote);
    }

    void reminded(Quote quote, QuoteVersion version, String by) {
        log.note(quote.id(), version.version(), QuoteEventKind.REMINDED, by, null);
        mail.remind(quote, version);
    }
}
