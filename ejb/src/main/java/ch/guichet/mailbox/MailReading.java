package ch.guichet.mailbox;

import ch.guichet.mail.inbox.MailContent;
import ch.guichet.mail.inbox.MailHead;
import ch.guichet.mail.inbox.MailParts;
import ch.guichet.mail.inbox.MailboxSettings;
import ch.guichet.mail.inbox.RawMail;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Reads a fetched mail outside of any transaction and has it taken in. Whatever is wrong with it, it is kept. */
@ApplicationScoped
class MailReading {
    private static final Logger LOG = Logger.getLogger("guichet.mailbox");

    @Inject
    private MailIntake intake;

    @Inject
    private MailboxSettings settings;

    /** @param by who said by hand that it is to be taken in, or null */
    void take(long id, RawMail raw, boolean tooLarge, String by) throws IOException, MessagingException {
        MailHead head = raw.head(settings);
        Arrival mail =
                tooLarge ? new Arrival(id, head, null, null, null, null, by != null, by) : read(id, head, raw, by);
        try {
            takeTwice(mail);
        } catch (Refusal refused) {
            intake.keepBroken(mail, refused.code());
        } catch (RuntimeException trouble) {
            LOG.log(Level.WARNING, "Mail " + id + " cannot be taken in; it is kept for a person", trouble);
            intake.keepBroken(mail, "trouble");
        }
    }

    /** What the database refuses for a moment, it may well grant the next time. */
    private void takeTwice(Arrival mail) {
        try {
            intake.take(mail);
        } catch (Refusal refused) {
            throw refused;
        } catch (RuntimeException perhapsPassing) {
            LOG.log(Level.INFO, "Mail " + mail.id() + " is tried once more: " + perhapsPassing);
            intake.take(mail);
        }
    }

    private Arrival read(long id, MailHead head, RawMail raw, String by) throws IOException {
        MailContent content = null;
        String broken = null;
        try {
            content = MailParts.of(raw.message());
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            LOG.info("Mail " + id + " has a broken form: " + unreadable);
            broken = "form";
        }
        return new Arrival(id, head, content, broken, raw.bytes(), raw.sha256(), by != null, by);
    }
}
