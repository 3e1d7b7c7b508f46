package ch.guichet.mail.inbox;

import jakarta.mail.Flags;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;

/** A mail that lies in the mailbox, still on the server. */
public final class WaitingMail {
    private final long uid;
    private final Message message;

    WaitingMail(long uid, Message message) {
        this.uid = uid;
        this.message = message;
    }

    /** Its number in the mailbox. */
    public long uid() {
        return uid;
    }

    /** In bytes, as the server says; -1 when it does not. */
    public int size() throws MessagingException {
        return message.getSize();
    }

    /** Whether somebody has read it with a mail program. */
    public boolean isRead() throws MessagingException {
        return message.isSet(Flags.Flag.SEEN);
    }

    /**
     * Fetches it, piece by piece, into a file of its own.
     *
     * @param most bytes; what is longer is cut there and says so
     */
    public RawMail fetch(int most) throws MessagingException, IOException {
        RawMail raw = RawMail.empty(most);
        try {
            raw.fill(message::writeTo);
            return raw;
        } catch (MessagingException | IOException | RuntimeException broken) {
            raw.close();
            throw broken;
        }
    }
}
