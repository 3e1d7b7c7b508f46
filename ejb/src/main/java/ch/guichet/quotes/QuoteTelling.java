package ch.guichet.quotes;

import ch.guichet.customers.MandateCard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes down what happened, and tells it to whom it concerns. */
@ApplicationScoped
class QuoteTelling {
    @Inject
    private QuoteLog log;

    @Inject
    private QuoteMail mail;

    void note(Quote quote, QuoteVersion version, QuoteEventKind kind, String by, String said) {
        log.note(quote.id(), version.version(), kind, by, said);
    }

    void sent(Quote quote, QuoteVersion version, String by) {
        note(quote, version, QuoteEventKind.SENT, by, null);
        mail.sent(quote, version);
    }

    /** @param known whether the customer had got it */
    void withdrawn(Quote quote, QuoteVersion version, String by, String reason, boolean known) {
        note(quote, version, QuoteEventKind.WITHDRAWN, by, reason);
        if (known) mail.withdrawn(quote, version, reason);
    }

    void answered(Quote quote, QuoteVersion version, String by, String text) {
        note(quote, version, QuoteEventKind.ANSWER, by, text);
        mail.answered(quote, version, text);
    }

    void asked(Quote quote, QuoteVersion version, Integer line, String by, String text) {
        log.note(quote.id(), version.version(), QuoteEventKind.QUESTION, line, by, text);
    }

    void forwarded(Quote quote, QuoteVersion version, MandateCard from, MandateCard to) {
        note(quote, version, QuoteEventKind.FORWARDED, from.contactName(), to.contactName());
        mail.forward(quote, version, to, from.contactName());
    }

    /** The first time only. */
    void seen(Quote quote, QuoteVersion version, String by) {
        if (!log.happened(quote.id(), version.version(), QuoteEventKind.SEEN))
            note(quote, version, QuoteEventKind.SEEN, by, null);
    }
}
