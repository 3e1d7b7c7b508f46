package ch.guichet.cases;

import ch.guichet.files.FileArchive;
import ch.guichet.files.FileContent;
import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Page;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Where the desk says whose request it is that no machine could attach, or that it is nobody's (rule 2). */
@Stateless
@RolesAllowed({Roles.DESK, Roles.SPECIALIST})
public class UnattachedRequests {
    private static final int PAGE = 25;
    private static final int LONGEST_REASON = 500;

    private UnattachedStore store;
    private Attaching attaching;
    private FileArchive archive;
    private CurrentUser user;
    private BusinessClock clock;

    public UnattachedRequests() {}

    @Inject
    UnattachedRequests(
            UnattachedStore store, Attaching attaching, FileArchive archive, CurrentUser user, BusinessClock clock) {
        this.store = store;
        this.attaching = attaching;
        this.archive = archive;
        this.user = user;
        this.clock = clock;
    }

    /** The latest first. */
    public Page<UnattachedRow> list(RequestState state, String after) {
        RequestState wanted = state == null ? RequestState.OPEN : state;
        return Page.of(store.rows(wanted, Page.key(after, Long.MAX_VALUE), PAGE + 1), PAGE, UnattachedRow::id);
    }

    /** How many wait for a person. */
    public long waiting() {
        return store.count(RequestState.OPEN);
    }

    /** @throws Refusal not found */
    public UnattachedView show(long id) {
        return store.find(id).orElseThrow(Refusal::notFound);
    }

    /**
     * Makes it a case of this company, with the number it has and the entitlement of the time it came (rule 1).
     *
     * @throws Refusal intake.decided, case.contactOfOther
     */
    public CaseNumber attach(long id, long customerId, long contactId) {
        return attaching.attach(open(id), customerId, contactId, user.get().displayName());
    }

    /** Puts it aside as nobody's. @throws Refusal intake.decided, intake.reasonMissing, intake.fieldTooLong */
    public void discard(long id, String reason) {
        open(id);
        String said = IntakeText.within(reason, LONGEST_REASON);
        if (said == null) throw Refusal.invalid("intake.reasonMissing");
        store.decided(id, RequestState.DISCARDED, clock.now(), user.get().displayName(), said, null);
    }

    /** Takes a discarding back: it waits again. @throws Refusal notFound when it is not discarded */
    public void restore(long id) {
        UnattachedView view = store.lock(id).orElseThrow(Refusal::notFound);
        if (view.row().state() != RequestState.DISCARDED) throw Refusal.notFound();
        store.decided(id, RequestState.OPEN, null, null, null, null);
    }

    /** A file with its bytes; the download is written down. @param origin the address it goes to */
    public FileContent download(long id, long fileId, String origin) {
        if (!store.files(id).contains(fileId)) throw Refusal.notFound();
        return archive.hand(fileId, origin);
    }

    private UnattachedView open(long id) {
        UnattachedView view = store.lock(id).orElseThrow(Refusal::notFound);
        if (view.row().state() != RequestState.OPEN)
            throw Refusal.conflict(
                    "intake.decided", view.row().number(), view.row().decidedBy());
        return view;
    }
}
