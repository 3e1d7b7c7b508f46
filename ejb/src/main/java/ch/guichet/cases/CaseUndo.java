package ch.guichet.cases;

import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Makes a case what it was before its last step, as long as nobody has taken another. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.SPECIALIST})
public class CaseUndo {
    private CaseStore store;
    private CaseEventStore events;
    private CurrentUser user;

    public CaseUndo() {}

    @Inject
    CaseUndo(CaseStore store, CaseEventStore events, CurrentUser user) {
        this.store = store;
        this.events = events;
        this.user = user;
    }

    /**
     * Takes a step back; it stays in the case's history, and so does that it was undone.
     *
     * @param version the case's after the step
     * @return false when it is another by now, because somebody has done something to it since
     * @throws Refusal notFound
     */
    public boolean restore(long caseId, int version, CaseState state, Long assigneeId, LocalDate followUpOn) {
        SupportCase c = store.lock(caseId).orElseThrow(Refusal::notFound);
        if (c.version() != version) return false;
        c.restore(state, assigneeId, followUpOn);
        events.add(c.id(), CaseEventKind.UNDONE, null, null, user.get().displayName());
        return true;
    }
}
