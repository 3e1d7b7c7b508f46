package ch.guichet.quotes;

import ch.guichet.identity.User;
import ch.guichet.mail.ThreadToken;
import ch.guichet.shared.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Drafts. */
@ApplicationScoped
class QuoteWriting {
    @Inject
    private QuoteStore store;

    @Inject
    private QuotePricing pricing;

    @Inject
    private QuoteLog log;

    @Inject
    private QuoteSubjects subjects;

    @Inject
    private BusinessClock clock;

    QuoteNumber open(NewQuote wanted, User by) {
        String language = subjects.requireOrder(wanted);
        PricedContent content = pricing.price(wanted.content());
        int number = store.nextNumber();
        Quote quote = new Quote(number, wanted, language, ThreadToken.of(number), by, clock.now());
        store.add(quote);
        store.add(new QuoteVersion(quote.id(), 1, content, by, clock.now()));
        store.write();
        log.note(quote.id(), 1, QuoteEventKind.WRITTEN, by.displayName(), null);
        return new QuoteNumber(quote.id(), number);
    }

    int write(Quote quote, QuoteContent content, User by) {
        PricedContent priced = pricing.price(content);
        QuoteLife life = store.lockedLife(quote.id());
        QuoteVersion written = life.latest();
        if (written.state().isBeingWritten()) {
            written.write(priced, by, clock.now());
        } else {
            written = new QuoteVersion(quote.id(), life.nextNumber(), priced, by, clock.now());
            store.add(written);
        }
        quote.changed();
        store.write();
        log.note(quote.id(), written.version(), QuoteEventKind.WRITTEN, by.displayName(), null);
        return written.version();
    }

    QuoteText preview(QuoteContent content) {
        return pricing.price(content).view();
    }
}
