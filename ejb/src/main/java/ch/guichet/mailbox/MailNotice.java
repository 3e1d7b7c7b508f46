package ch.guichet.mailbox;

import ch.guichet.customers.ContactCard;
import ch.guichet.customers.KnownSenders;
import ch.guichet.mail.Letter;
import ch.guichet.mail.Outbox;
import ch.guichet.mail.PublicAddress;
import ch.guichet.mail.inbox.MailHead;
import ch.guichet.mail.inbox.MailboxSettings;
import ch.guichet.shared.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** What a sender is told about a mail that was not taken in. Machines and forgers are told nothing. */
@ApplicationScoped
class MailNotice {
    @Inject
    private Outbox outbox;

    @Inject
    private KnownSenders senders;

    @Inject
    private MailboxSettings settings;

    @Inject
    private PublicAddress address;

    /** Whether it was told: not to an address that our mail server knows to be somebody else's. */
    boolean tooLarge(Arrival mail) {
        MailHead head = mail.head();
        boolean forged = head.verdict().by() != null && !head.verdict().verified();
        if (head.address().isEmpty() || forged) return false;
        outbox.post(new Letter(
                "mailbox.tooLarge." + mail.id(),
                head.address(),
                language(head),
                "mailbox/tooLarge",
                Map.of(
                        "subject",
                        head.subject().isBlank() ? "—" : head.subject(),
                        "limit",
                        String.valueOf(settings.largest() / 1024 / 1024),
                        "url",
                        address.of("/portal/cases/ask.xhtml")),
                null,
                List.of()));
        return true;
    }

    private String language(MailHead head) {
        String said = head.language() != null && Languages.ALL.contains(head.language()) ? head.language() : "fr";
        return senders.byEmail(head.address()).map(ContactCard::language).orElse(said);
    }
}
