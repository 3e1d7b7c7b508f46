package ch.guichet.mailbox;

import ch.guichet.cases.IncomingRequest;
import ch.guichet.cases.IncomingRequests;
import ch.guichet.cases.IntakeChannel;
import ch.guichet.cases.IntakeReceipt;
import ch.guichet.cases.MailedReplies;
import ch.guichet.cases.MailedReply;
import ch.guichet.cases.MailedYes;
import ch.guichet.cases.ProgramUsed;
import ch.guichet.cases.Sender;
import ch.guichet.mail.inbox.AutomaticSign;
import ch.guichet.mail.inbox.MailHead;
import ch.guichet.mailbox.Arrival.End;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Decides where a mail goes (rules 2 and 7), and takes it there, in one transaction with the note of it. */
@ApplicationScoped
class MailIntake {
    @Inject
    private MailThreads threads;

    @Inject
    private IncomingRequests requests;

    @Inject
    private MailedReplies replies;

    @Inject
    private OfferThreads offers;

    @Inject
    private InboundStore store;

    @Inject
    private MailNotice notice;

    /**
     * Takes a mail in, unless somebody else has done so meanwhile.
     *
     * @throws ch.guichet.shared.Refusal what the room it goes to does not allow; then nothing was done
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void take(Arrival mail) {
        if (!store.lockOpen(mail.id())) return;
        store.end(mail, end(mail));
    }

    /** Keeps a mail that cannot be taken in, for a person. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void keepBroken(Arrival mail, String why) {
        if (store.lockOpen(mail.id())) store.end(mail, End.of(MailFate.BROKEN, why));
    }

    private End end(Arrival mail) {
        if (!mail.evenAutomatic()) {
            if (threads.isOwn(mail.head())) return End.of(MailFate.AUTOMATIC, AutomaticSign.OWN.name());
            if (mail.head().sign() != null)
                return End.of(MailFate.AUTOMATIC, mail.head().sign().name());
        }
        if (mail.isTooLarge()) {
            boolean told = notice.tooLarge(mail);
            return End.of(MailFate.TOO_LARGE, told ? null : "untold");
        }
        if (mail.broken() != null) return End.of(MailFate.BROKEN, mail.broken());
        Optional<End> ofOffer = offers.take(mail);
        if (ofOffer.isPresent()) return ofOffer.get();
        Optional<MailThreads.Thread> thread = threads.of(mail.head());
        return thread.isPresent() ? reply(mail, thread.get()) : request(mail);
    }

    private End request(Arrival mail) {
        IntakeReceipt receipt = requests.receive(new IncomingRequest(
                IntakeChannel.MAIL,
                "MAIL",
                String.valueOf(mail.id()),
                sender(mail.head()),
                ProgramUsed.UNKNOWN,
                subject(mail.head()),
                text(mail),
                mail.content().files()));
        MailFate fate = receipt.caseId() == null ? MailFate.REQUEST : MailFate.CASE;
        return new End(fate, null, receipt.caseId(), receipt.requestId(), null, null, null, null);
    }

    /** The words of the mail stand in the case whether its yes counts or not. */
    private End reply(Arrival mail, MailThreads.Thread thread) {
        long message = replies.join(new MailedReply(
                thread.caseId(), sender(mail.head()), text(mail), mail.content().files()));
        MailedYes yes = yes(mail, thread);
        boolean counts = yes != null && yes.acceptanceId() != null;
        return new End(
                counts ? MailFate.ACCEPTED : MailFate.REPLY,
                null,
                thread.caseId(),
                null,
                message,
                counts ? yes.acceptanceId() : null,
                yes == null ? null : yes.refusedBecause(),
                null);
    }

    /** @return null when it does not look like a yes at all */
    private MailedYes yes(Arrival mail, MailThreads.Thread thread) {
        String text = mail.content().text();
        if (!MailYes.isSaid(text))
            return MailYes.isMeantPerhaps(text)
                            && thread.letterKey() != null
                            && thread.letterKey().startsWith("case.offer.")
                    ? new MailedYes(null, "words")
                    : null;
        if (mail.evenAutomatic()) return new MailedYes(null, "automatic");
        if (!mail.head().verdict().verified()) return new MailedYes(null, "unverified");
        String origin =
                "mail " + mail.id() + " from " + cut(mail.head().address(), 80) + ", SHA-256 " + mail.rawSha256();
        return replies.accept(thread.caseId(), mail.head().address(), thread.letterKey(), origin);
    }

    private static Sender sender(MailHead head) {
        return new Sender(
                head.name() == null ? null : cut(head.name(), 120),
                head.address().isEmpty() ? null : head.address(),
                null,
                head.verdict().verified());
    }

    private static String subject(MailHead head) {
        return head.subject().isBlank() ? null : cut(head.subject(), 200);
    }

    private static String text(Arrival mail) {
        if (!mail.content().text().isBlank()) return mail.content().text();
        return mail.head().subject().isBlank() ? "—" : mail.head().subject();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
