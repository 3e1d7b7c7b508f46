package ch.guichet.mailbox;

import ch.guichet.cases.MailedReplies;
import ch.guichet.cases.MailedReply;
import ch.guichet.cases.MailedYes;
import ch.guichet.cases.Sender;
import ch.guichet.urgency.UrgencyReplies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Answers to the letters of urgency: the words stand in the case, and a yes counts only as rule 7 says. */
@ApplicationScoped
class UrgencyMails {
    @Inject
    private MailThreads threads;

    @Inject
    private UrgencyReplies urgency;

    @Inject
    private MailedReplies cases;

    /** @return empty for a mail that answers no such letter, or more than one */
    Optional<Arrival.End> take(Arrival mail) {
        List<Long> found = threads.tokens(mail.head()).stream()
                .map(urgency::requestOf)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(reply(mail, found.get(0))) : Optional.empty();
    }

    private Arrival.End reply(Arrival mail, long requestId) {
        String text = mail.content().text().isBlank() ? "—" : mail.content().text();
        long caseId = urgency.caseOf(requestId);
        long message = cases.join(new MailedReply(
                caseId,
                new Sender(
                        mail.head().name(),
                        mail.head().address().isEmpty() ? null : mail.head().address(),
                        null,
                        mail.head().verdict().verified()),
                text,
                mail.content().files()));
        MailedYes yes = YesInMail.of(
                mail, text, (from, origin) -> urgency.accept(requestId, from, threads.letterKey(mail.head()), origin));
        boolean counts = yes != null && yes.acceptanceId() != null;
        return new Arrival.End(
                counts ? MailFate.ACCEPTED : MailFate.REPLY,
                null,
                caseId,
                null,
                message,
                counts ? yes.acceptanceId() : null,
                yes == null ? null : yes.refusedBecause(),
                null);
    }
}
