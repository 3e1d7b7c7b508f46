package ch.guichet.mailbox;

import ch.guichet.mail.inbox.MailHead;
import ch.guichet.mail.inbox.MailboxSettings;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** Notes each mail of the mailbox once, and holds back those of a sender who sends too many. */
@ApplicationScoped
class Sighting {
    @Inject
    private InboundStore store;

    @Inject
    private RoundStore rounds;

    @Inject
    private MailboxSettings settings;

    @Inject
    private BusinessClock clock;

    /**
     * What a sighting came to.
     *
     * @param take whether it is to be taken in now
     * @param copy whether it is a second copy of a mail that was dealt with
     */
    record Seen(long id, boolean take, boolean copy) {}

    /** One transaction: the mail is noted and never looked for again, or neither. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Seen see(MailHead head, String key, long validity, long uid, int size) {
        rounds.seen(validity, uid);
        Optional<InboundStore.Known> known = store.byKey(key);
        if (known.isEmpty()) {
            MailFate fate = isTooMany(head.address()) ? MailFate.HELD : MailFate.WAITING;
            return new Seen(store.add(head, key, validity, uid, size, fate), fate == MailFate.WAITING, false);
        }
        long id = known.get().id();
        boolean stillThere = known.get().fate() == MailFate.HELD || known.get().fate() == MailFate.WAITING;
        if (stillThere) store.liesAt(id, validity, uid);
        store.copyCame(id);
        return new Seen(id, known.get().fate() == MailFate.WAITING, !stillThere);
    }

    /** Notes a mail that its server could not give out, for a person to see. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void missed(long validity, long uid) {
        rounds.seen(validity, uid);
        String key = Sha256.ofText("missed " + validity + " " + uid);
        if (store.byKey(key).isPresent()) return;
        long id = store.add(MailHead.UNKNOWN, key, validity, uid, 0, MailFate.WAITING);
        store.lost(id, MailFate.BROKEN, "fetch");
    }

    /** As {@link #see}, for a mail that lies in no mailbox. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Seen hand(MailHead head, String key, int size) {
        Optional<InboundStore.Known> known = store.byKey(key);
        if (known.isPresent()) {
            store.copyCame(known.get().id());
            return new Seen(known.get().id(), false, true);
        }
        return new Seen(store.add(head, key, 0, 0, size, MailFate.WAITING), true, false);
    }

    /** Lets held mails go on as far as their senders' allowance has grown again. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void release() {
        for (String sender : store.heldSenders()) {
            long room = settings.mostOfOneSender() - store.takenOf(sender, since());
            if (room > 0) store.release(sender, room);
        }
    }

    private boolean isTooMany(String sender) {
        return store.takenOf(sender, since()) >= settings.mostOfOneSender();
    }

    private Instant since() {
        return clock.now().minus(settings.window());
    }
}
