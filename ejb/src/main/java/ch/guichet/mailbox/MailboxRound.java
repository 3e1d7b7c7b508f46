package ch.guichet.mailbox;

import ch.guichet.mail.inbox.ImapMailbox;
import ch.guichet.mail.inbox.MailHead;
import ch.guichet.mail.inbox.MailboxSettings;
import ch.guichet.mail.inbox.RawMail;
import ch.guichet.mail.inbox.WaitingMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;

/** One reading of the mailbox: what is new is noted, what may be taken in is, what is dealt with is put aside. */
@ApplicationScoped
public class MailboxRound {
    private static final int AT_A_TIME = 200;
    /** Enough for the headers of any mail that a person sends; most mails are not longer as a whole. */
    private static final int BEGINNING = 128 * 1024;

    private static final Logger LOG = Logger.getLogger("guichet.mailbox");

    @Inject
    private RoundStore rounds;

    @Inject
    private InboundStore store;

    @Inject
    private Sighting sighting;

    @Inject
    private MailReading reading;

    @Inject
    private MailboxSettings settings;

    /** Reads until nothing is new. Another server that reads at the same time is left alone. */
    public void read() {
        if (!settings.isSet()) return;
        String lease = rounds.lease();
        if (lease == null) return;
        String error = "interrupted";
        try (ImapMailbox box = ImapMailbox.open(settings)) {
            seeNew(box, lease);
            sighting.release();
            takeWaiting(box, lease);
            putAside(box);
            store.forgetRaw();
            error = null;
        } catch (MessagingException | IOException trouble) {
            error = String.valueOf(trouble.getMessage());
            LOG.warning("The mailbox cannot be read; the next round tries again: " + trouble);
        } finally {
            rounds.giveBack(lease, error);
        }
    }

    private void seeNew(ImapMailbox box, String lease) throws MessagingException, IOException {
        long validity = box.validity();
        RoundStore.Reach reach = rounds.reach(validity, box.last());
        long last = reach.lastSeen();
        for (List<WaitingMail> some = box.after(last, AT_A_TIME); !some.isEmpty(); some = box.after(last, AT_A_TIME)) {
            List<Long> copies = new ArrayList<>();
            for (WaitingMail mail : some) {
                if (!rounds.prolong(lease)) return;
                boolean dealtWith = mail.uid() <= reach.readBefore() && mail.isRead();
                if (!dealtWith && see(box, mail, validity)) copies.add(mail.uid());
                last = mail.uid();
            }
            rounds.passed(validity, last);
            box.putAside(copies);
        }
    }

    /** Whether it is a copy of a mail that was dealt with. One that the server cannot give out stops no other. */
    private boolean see(ImapMailbox box, WaitingMail mail, long validity) throws MessagingException, IOException {
        try {
            return see(mail, validity);
        } catch (MessagingException | IOException unreadable) {
            if (!box.isOpen()) throw unreadable;
            LOG.warning("Mail " + mail.uid() + " of the mailbox cannot be fetched: " + unreadable);
            sighting.missed(validity, mail.uid());
            return false;
        }
    }

    private boolean see(WaitingMail mail, long validity) throws MessagingException, IOException {
        try (RawMail beginning = mail.fetch(BEGINNING)) {
            MailHead head = beginning.head(settings);
            int size = Math.max(mail.size(), beginning.size());
            Sighting.Seen seen = sighting.see(head, head.key(beginning), validity, mail.uid(), size);
            if (seen.take()) take(seen.id(), mail, beginning, null);
            return seen.copy();
        }
    }

    private void take(long id, WaitingMail mail, RawMail beginning, String by) throws MessagingException, IOException {
        if (!beginning.isCut()) {
            reading.take(id, beginning, false, by);
        } else if (mail.size() > settings.largest()) {
            reading.take(id, beginning, true, by);
        } else {
            try (RawMail whole = mail.fetch(settings.largest())) {
                reading.take(id, whole, whole.isCut(), by);
            }
        }
    }

    private void takeWaiting(ImapMailbox box, String lease) throws MessagingException, IOException {
        for (long id : store.waiting(AT_A_TIME)) {
            if (!rounds.prolong(lease)) return;
            Optional<InboundStore.Waiting> waiting = store.waiting(id);
            if (waiting.isEmpty()) continue;
            try {
                takeWaiting(box, waiting.get());
            } catch (MessagingException | IOException unreadable) {
                if (!box.isOpen()) throw unreadable;
                store.lost(id, MailFate.BROKEN, "fetch");
            }
        }
    }

    private void takeWaiting(ImapMailbox box, InboundStore.Waiting waiting) throws MessagingException, IOException {
        if (waiting.raw() != null) {
            try (RawMail kept = RawMail.of(waiting.raw())) {
                reading.take(waiting.id(), kept, false, waiting.by());
            }
            return;
        }
        Optional<WaitingMail> there = waiting.validity() == box.validity() ? box.at(waiting.uid()) : Optional.empty();
        if (there.isEmpty()) {
            store.lost(waiting.id(), MailFate.BROKEN, "gone");
            return;
        }
        try (RawMail beginning = there.get().fetch(BEGINNING)) {
            take(waiting.id(), there.get(), beginning, waiting.by());
        }
    }

    private void putAside(ImapMailbox box) throws MessagingException {
        long validity = box.validity();
        List<Long> some = store.toPutAside(validity, AT_A_TIME);
        while (!some.isEmpty()) {
            box.putAside(some);
            store.putAside(validity, some);
            some = store.toPutAside(validity, AT_A_TIME);
        }
    }
}
