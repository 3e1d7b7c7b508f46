package ch.guichet.mail;

import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Page;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What was sent to whom, for the desk and the administrators. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.SPECIALIST, Roles.ADMIN})
public class PostOffice {
    private static final int PAGE = 50;

    private LetterListStore store;
    private MailServer server;
    private BusinessClock clock;

    public PostOffice() {}

    @Inject
    PostOffice(LetterListStore store, MailServer server, BusinessClock clock) {
        this.store = store;
        this.server = server;
        this.clock = clock;
    }

    /** The latest first. @throws Refusal page.key */
    public Page<LetterRow> letters(LetterFilter filter, String after) {
        return Page.of(store.rows(filter, Page.key(after, Long.MAX_VALUE), PAGE + 1), PAGE, LetterRow::id);
    }

    /** @throws Refusal not found */
    public LetterView show(long id) {
        return store.view(id, server.showsLinks()).orElseThrow(Refusal::notFound);
    }

    /** Whether letters leave the house at all. */
    public boolean sends() {
        return server.isSet();
    }

    /**
     * Sends a letter that failed or was kept.
     *
     * @throws Refusal not found, {@code mail.noServer}, {@code mail.linkGone}, {@code mail.notStill}
     */
    public void sendAgain(long id) {
        show(id);
        if (!server.isSet()) throw Refusal.conflict("mail.noServer");
        if (store.linkGone(id)) throw Refusal.conflict("mail.linkGone");
        if (!store.sendAgain(id, clock.now())) throw Refusal.conflict("mail.notStill");
    }
}
