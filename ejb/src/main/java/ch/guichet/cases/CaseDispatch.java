package ch.guichet.cases;

import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.identity.Staff;
import ch.guichet.identity.StaffMember;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Who takes a case, until when it waits, and its return after it was closed. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.SPECIALIST})
public class CaseDispatch {
    private CaseStore store;
    private CaseEventStore events;
    private Staff staff;
    private CurrentUser user;
    private BusinessClock clock;

    public CaseDispatch() {}

    @Inject
    CaseDispatch(CaseStore store, CaseEventStore events, Staff staff, CurrentUser user, BusinessClock clock) {
        this.store = store;
        this.events = events;
        this.staff = staff;
        this.user = user;
        this.clock = clock;
    }

    /** Who can be given a case, by name. */
    public List<StaffMember> agents() {
        return staff.atTheDesk();
    }

    /** The caller takes a case, also from somebody else. @throws Refusal notFound, case.closed */
    public void take(long caseId) {
        give(caseId, user.get().id(), user.get().displayName());
    }

    /**
     * Gives a case to somebody of the desk, or to nobody.
     *
     * @param userId null releases it
     * @throws Refusal notFound, case.closed, case.notAtTheDesk
     */
    public void assign(long caseId, Long userId) {
        if (userId == null) {
            give(caseId, null, null);
            return;
        }
        StaffMember to = agents().stream()
                .filter(one -> one.id() == userId)
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("case.notAtTheDesk"));
        give(caseId, to.id(), to.name());
    }

    private void give(long caseId, Long userId, String name) {
        SupportCase c = store.lockLive(caseId);
        if (!c.assign(userId)) return;
        CaseEventKind kind = userId == null ? CaseEventKind.RELEASED : CaseEventKind.ASSIGNED;
        events.add(c.id(), kind, name, null, user.get().displayName());
    }

    /**
     * Lets a case wait until a day, on which it comes back to the desk by itself; what its customer says before brings
     * it back at once.
     *
     * @param day after today and within a year; null takes the date away
     * @throws Refusal notFound, case.closed, case.followUpDay
     */
    public void followUp(long caseId, LocalDate day) {
        SupportCase c = store.lockLive(caseId);
        c.followUp(day, clock.today());
        CaseEventKind kind = day == null ? CaseEventKind.FOLLOW_UP_CLEARED : CaseEventKind.FOLLOW_UP;
        String said = day == null ? null : day.toString();
        events.add(c.id(), kind, said, null, user.get().displayName());
    }

    /** Opens a closed case again. @throws Refusal notFound, case.notClosed, case.reopenReason, case.reasonTooLong */
    public void reopen(long caseId, String reason) {
        SupportCase c = store.lockLive(caseId);
        if (reason == null || reason.isBlank()) throw Refusal.invalid("case.reopenReason");
        String said = reason.strip();
        if (said.length() > SupportCase.LONGEST_REASON)
            throw Refusal.invalid("case.reasonTooLong", SupportCase.LONGEST_REASON);
        c.reopen();
        events.add(c.id(), CaseEventKind.REOPENED, null, said, user.get().displayName());
    }

    /** What was done with a case, the latest first. @throws Refusal notFound */
    public List<CaseEvent> history(long caseId) {
        return events.of(store.live(caseId).id());
    }

    /** Changes with every change of the case and every word in it. @throws Refusal notFound */
    public String stamp(long caseId) {
        return store.stamp(store.live(caseId));
    }
}
