package ch.guichet.quotes;

import ch.guichet.identity.Staff;
import ch.guichet.identity.StaffCard;
import ch.guichet.mail.Letter;
import ch.guichet.mail.Outbox;
import ch.guichet.mail.PublicAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Watches the hours under a quote: from 80 % of what was foreseen on, its author and the desk know, once a version. */
@ApplicationScoped
public class QuoteWatch {
    @Inject
    private QuoteLog log;

    @Inject
    private QuoteStore store;

    @Inject
    private Staff staff;

    @Inject
    private Outbox outbox;

    @Inject
    private PublicAddress address;

    /** Notes it in the history and writes to the author, within the caller's transaction. @param percent of the hours used */
    public void nearLimit(AcceptedQuote quote, int percent) {
        if (log.happened(quote.quoteId(), quote.version(), QuoteEventKind.NEAR_LIMIT)) return;
        log.note(quote.quoteId(), quote.version(), QuoteEventKind.NEAR_LIMIT, "Guichet", percent + " %");
        long author =
                store.life(quote.quoteId()).version(quote.version()).view().authorId();
        staff.card(author).filter(s -> s.email() != null).ifPresent(s -> write(quote, percent, s));
    }

    private void write(AcceptedQuote quote, int percent, StaffCard to) {
        outbox.post(new Letter(
                "quote.nearLimit." + quote.quoteId() + "." + quote.version(),
                to.email(),
                to.language(),
                "quotes/nearLimit",
                Map.of(
                        "name", to.name(),
                        "number", String.valueOf(quote.number()),
                        "version", String.valueOf(quote.version()),
                        "title", quote.title(),
                        "percent", String.valueOf(percent),
                        "url", address.of("/desk/quotes/quote.xhtml?id=" + quote.quoteId())),
                null,
                List.of()));
    }
}
