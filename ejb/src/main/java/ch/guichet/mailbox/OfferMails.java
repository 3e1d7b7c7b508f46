package ch.guichet.mailbox;

import ch.guichet.cases.MailedReplies;
import ch.guichet.cases.MailedReply;
import ch.guichet.cases.MailedYes;
import ch.guichet.cases.Sender;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Answers to the letters of something that is offered: a yes counts only as rule 7 says, and the words are kept whatever
 * comes of it, in the case where there is one.
 */
abstract class OfferMails {
    @Inject
    private MailThreads threads;

    @Inject
    private MailedReplies cases;

    /** What the letters with this token offer. */
    abstract Optional<Long> offerOf(String token);

    /** The case it is about, or nothing. */
    abstract Optional<Long> caseOf(long offer);

    /** @param letterKey of the letter that is answered, or null @param origin what identifies the mail */
    abstract MailedYes accept(long offer, String from, String letterKey, String origin);

    /** Keeps words that are no yes beside the offer itself. @param proved whether it is sure who wrote them */
    abstract void keep(long offer, String from, boolean proved, String text);

    /** @return empty for a mail that answers no such letter, or more than one */
    Optional<Arrival.End> take(Arrival mail) {
        List<Long> found = threads.tokens(mail.head()).stream()
                .map(this::offerOf)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(reply(mail, found.get(0))) : Optional.empty();
    }

    private Arrival.End reply(Arrival mail, long offer) {
        String text = mail.content().text().isBlank() ? "—" : mail.content().text();
        String address = mail.head().address();
        boolean proved = mail.head().verdict().verified();
        MailedYes yes =
                YesInMail.of(mail, text, (from, origin) -> accept(offer, from, threads.letterKey(mail.head()), origin));
        boolean counts = yes != null && yes.acceptanceId() != null;
        if (!counts) keep(offer, address, proved, text);
        Sender sender = new Sender(mail.head().name(), address.isEmpty() ? null : address, null, proved);
        Optional<Long> caseId = caseOf(offer);
        Long message = caseId.map(id -> cases.join(
                        new MailedReply(id, sender, text, mail.content().files())))
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
