package ch.guichet.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Mails that answer something other than a case: a quote, or urgency. */
@ApplicationScoped
class OfferThreads {
    @Inject
    private QuoteMails quotes;

    @Inject
    private UrgencyMails urgency;

    /** @return empty for a mail that answers neither */
    Optional<Arrival.End> take(Arrival mail) {
        return quotes.take(mail).or(() -> urgency.take(mail));
    }
}
