package ch.guichet.mailbox;

import ch.guichet.cases.MailedYes;
import ch.guichet.urgency.UrgencyReplies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Answers to the letters of urgency, which always is about a case: there its words stand. */
@ApplicationScoped
class UrgencyMails extends OfferMails {
    @Inject
    private UrgencyReplies urgency;

    @Override
    Optional<Long> offerOf(String token) {
        return urgency.requestOf(token);
    }

    @Override
    Optional<Long> caseOf(long request) {
        return Optional.of(urgency.caseOf(request));
    }

    @Override
    MailedYes accept(long request, String from, String letterKey, String origin) {
        return urgency.accept(request, from, letterKey, origin);
    }

    @Override
    void keep(long request, String from, boolean proved, String text) {
        // the case keeps them
    }
}
