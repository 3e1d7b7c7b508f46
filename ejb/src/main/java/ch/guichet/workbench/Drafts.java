package ch.guichet.workbench;

import ch.guichet.cases.CaseIndex;
import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** What is being written, kept on the server: a reload, another machine and a lost session lose nothing of it. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.SPECIALIST})
public class Drafts {
    private static final int LONGEST = 20_000;

    private DraftStore store;
    private CaseIndex cases;
    private CurrentUser user;

    public Drafts() {}

    @Inject
    Drafts(DraftStore store, CaseIndex cases, CurrentUser user) {
        this.store = store;
        this.cases = cases;
        this.user = user;
    }

    /** The caller's draft of a case, if he has one. @throws Refusal notFound */
    public Optional<Draft> of(long caseId) {
        return store.of(cases.live(caseId).id(), user.get().id());
    }

    /**
     * Keeps what is written so far; nothing written is no draft.
     *
     * @throws Refusal notFound, case.textTooLong
     */
    public void save(long caseId, String text, boolean internal) {
        long live = cases.live(caseId).id();
        if (text != null && text.length() > LONGEST) throw Refusal.invalid("case.textTooLong", LONGEST);
        if (text == null || text.isBlank()) store.drop(live, user.get().id());
        else store.keep(live, user.get().id(), internal, text);
    }

    /** Throws the draft away. */
    public void discard(long caseId) {
        store.drop(caseId, user.get().id());
    }
}
