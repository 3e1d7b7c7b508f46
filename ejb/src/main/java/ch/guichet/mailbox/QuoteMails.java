package ch.guichet.mailbox;

import ch.guichet.cases.MailedReplies;
import ch.guichet.cases.MailedReply;
import ch.guichet.cases.MailedYes;
import ch.guichet.cases.Sender;
import ch.guichet.quotes.QuoteReplies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Answers to the letters of a quote: the words are kept with it, and a yes counts only as rule 7 says. What came of a
 * case stands in the case too.
 */
@ApplicationScoped
class QuoteMails {
    @Inject
    private MailThreads threads;

    @Inject
    private QuoteReplies quotes;

    @Inject
    private MailedReplies cases;

    /** @return empty for a mail that answers no quote, or more than one */
    Optional<Arrival.End> take(Arrival mail) {
        List<Long> found = threads.tokens(mail.head()).stream()
                .map(quotes::quoteOf)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(reply(mail, found.get(0))) : Optional.empty();
    }

    private Arrival.End reply(Arrival mail, long quoteId) {
        String text = mail.content().text().isBlank() ? "—" : mail.content().text();
        MailedYes yes = YesInMail.of(
                mail, text, (from, origin) -> quotes.accept(quoteId, from, threads.letterKey(mail.head()), origin));
        boolean counts = yes != null && yes.acceptanceId() != null;
        String address = mail.head().address();
        boolean proved = mail.head().verdict().verified();
        if (!counts) quotes.join(quoteId, proved ? address : address + " (?)", text);
        Optional<Long> caseId = quotes.caseOf(quoteId);
        Long message = caseId.map(id -> cases.join(new MailedReply(
                        id,
                        new Sender(mail.head().name(), address.isEmpty() ? null : address, null, proved),
                        text,
                        mail.content().files())))
                .orElse(null);
        return new Arrival.End(
                counts ? MailFate.ACCEPTED : MailFate.REPLY,
                null,
                caseId.orElse(null),
                null,
                message,
                counts ? yes.acceptanceId() : null,
                yes == null ? null : yes.refusedBecause(),
                null);
    }
}
