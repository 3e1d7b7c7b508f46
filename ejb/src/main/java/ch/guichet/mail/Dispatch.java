package ch.guichet.mail;

import ch.guichet.catalog.Catalog;
import ch.guichet.shared.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.util.List;
import java.util.logging.Logger;

/**
 * Hands letters that are due to the mail server. Any number of servers may do so at once: each letter is in one pair of
 * hands. A server that dies between the mail server's yes and its own note sends that letter again, under the same
 * Message-ID.
 */
@ApplicationScoped
public class Dispatch {
    private static final Logger LOG = Logger.getLogger("guichet.mail");

    @Inject
    private Sorting sorting;

    @Inject
    private MailServer server;

    @Inject
    private Catalog catalog;

    @Inject
    private BusinessClock clock;

    /** Sends what is due now and says how many letters went out. */
    public int sendDue() {
        if (!server.isSet()) return 0;
        int sent = 0;
        for (List<DueLetter> hand = sorting.take(); !hand.isEmpty(); hand = sorting.take()) {
            String house = HouseName.of(catalog, clock);
            for (DueLetter letter : hand) if (send(letter, house)) sent++;
        }
        return sent;
    }

    private boolean send(DueLetter letter, String house) {
        try {
            server.send(MimeLetter.of(letter, server.session(), server.from(), server.replyTo(), house, clock.now()));
            sorting.sent(letter);
            return true;
        } catch (MessagingException refused) {
            LOG.warning("Letter " + letter.id() + ", attempt " + letter.attempt() + ": " + refused);
            sorting.refused(letter, String.valueOf(refused.getMessage()).strip(), hopeless(refused));
            return false;
        }
    }

    /** An address that the mail server knows to be wrong does not become right by waiting. */
    private static boolean hopeless(MessagingException refused) {
        return refused instanceof AddressException
                || refused instanceof SendFailedException failed
                        && failed.getInvalidAddresses() != null
                        && failed.getInvalidAddresses().length > 0
                        && String.valueOf(failed.getNextException()).matches("(?s).*\\b5[0-9][0-9]\\b.*");
    }
}
