package ch.guichet.mailbox;

import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.mail.inbox.MailboxSettings;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Page;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Where the desk sees what came by mail, where it went and why, and decides about what no machine could take in. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.SPECIALIST, Roles.ADMIN})
public class MailRoom {
    private static final int PAGE = 50;
    private static final int LONGEST_REASON = 60;

    private MailListStore store;
    private MailboxSettings settings;
    private CurrentUser user;
    private BusinessClock clock;

    public MailRoom() {}

    @Inject
    MailRoom(MailListStore store, MailboxSettings settings, CurrentUser user, BusinessClock clock) {
        this.store = store;
        this.settings = settings;
        this.user = user;
        this.clock = clock;
    }

    /** The latest first. @throws Refusal page.key */
    public Page<MailRow> mails(MailFilter filter, String after) {
        return Page.of(store.rows(filter, Page.key(after, Long.MAX_VALUE), PAGE + 1), PAGE, MailRow::id);
    }

    /** @throws Refusal not found */
    public MailView show(long id) {
        return store.view(id).orElseThrow(Refusal::notFound);
    }

    /** How the mailbox does, and how much waits in it for a person. */
    public MailboxState state() {
        return store.state(settings.isSet(), settings.address());
    }

    /** The mail exactly as it came. @throws Refusal not found, also when it is no longer kept */
    public byte[] raw(long id) {
        return store.raw(id).orElseThrow(Refusal::notFound);
    }

    /**
     * Has a broken, held, automatic or discarded mail taken in at the next round, whatever its signs say.
     *
     * @throws Refusal not found, mailbox.notStill
     */
    public void again(long id) {
        show(id);
        if (!store.again(id, user.get().displayName(), clock.now())) throw Refusal.conflict("mailbox.notStill");
    }

    /** Has all held mails of this one's sender taken in. @return how many @throws Refusal not found */
    public int againAllOfSender(long id) {
        return store.againAllOf(show(id).row().sender(), user.get().displayName(), clock.now());
    }

    /**
     * Puts a broken or held mail aside; it can still be taken in.
     *
     * @param reason 1 to 60 characters
     * @throws Refusal not found, mailbox.notStill, mailbox.reason
     */
    public void discard(long id, String reason) {
        show(id);
        String said = reason == null ? "" : reason.strip().replaceAll("\\p{Cntrl}", " ");
        if (said.isEmpty() || said.length() > LONGEST_REASON) throw Refusal.invalid("mailbox.reason", LONGEST_REASON);
        if (!store.discard(id, user.get().displayName(), said, clock.now())) throw Refusal.conflict("mailbox.notStill");
    }
}
