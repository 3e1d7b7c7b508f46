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
        MailedYes yes = yes(mail, quoteId, text);
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

    /** @return null when it does not look like a yes at all */
    private MailedYes yes(Arrival mail, long quoteId, String text) {
        if (!MailYes.isSaid(text)) return MailYes.isMeantPerhaps(text) ? new MailedYes(null, "words") : null;
        if (mail.evenAutomatic()) return new MailedYes(null, "automatic");
        if (!mail.head().verdict().verified()) return new MailedYes(null, "unverified");
        String address = mail.head().address();
        String from = address.length() <= 80 ? address : address.substring(0, 80);
        String origin = "mail " + mail.id() + " from " + from + ", SHA-256 " + mail.rawSha256();
        return quotes.accept(quoteId, address, threads.letterKey(mail.head()), origin);
    }
}
