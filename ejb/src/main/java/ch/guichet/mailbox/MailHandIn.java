package ch.guichet.mailbox;

import ch.guichet.mail.inbox.MailHead;
import ch.guichet.mail.inbox.MailboxSettings;
import ch.guichet.mail.inbox.RawMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;

/** Mails that are handed in and not fetched from a mailbox; for the rest they go the same way. It asks nobody's rights. */
@ApplicationScoped
public class MailHandIn {
    @Inject
    private Sighting sighting;

    @Inject
    private MailReading reading;

    @Inject
    private MailboxSettings settings;

    /**
     * Takes a mail in; the same again changes nothing.
     *
     * @param mail as it came, with what the house's own mail server put above it
     * @throws IllegalArgumentException when not even its headers can be read
     */
    public void hand(byte[] mail) {
        try (RawMail raw = RawMail.of(mail)) {
            MailHead head = raw.head(settings);
            Sighting.Seen seen = sighting.hand(head, head.key(raw), mail.length);
            if (seen.take()) reading.take(seen.id(), raw, mail.length > settings.largest(), null);
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalArgumentException("no mail", unreadable);
        }
    }
}
