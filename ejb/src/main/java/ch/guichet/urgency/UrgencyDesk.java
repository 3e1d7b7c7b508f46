package ch.guichet.urgency;

import ch.guichet.booking.SpecialistNow;
import ch.guichet.cases.CaseIndex;
import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Urgency at the desk: its state as it is now, who could go, and who goes. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.SPECIALIST})
public class UrgencyDesk {
    private UrgencyStore store;
    private UrgencyReading reading;
    private UrgencyReadiness readiness;
    private UrgencyOffering offering;
    private UrgencyDispatch dispatching;
    private UrgencyMail mail;
    private CaseIndex cases;
    private CurrentUser user;
    private BusinessClock clock;

    public UrgencyDesk() {}

    @Inject
    UrgencyDesk(
            UrgencyStore store,
            UrgencyReading reading,
            UrgencyReadiness readiness,
            UrgencyOffering offering,
            UrgencyDispatch dispatching,
            UrgencyMail mail,
            CaseIndex cases,
            CurrentUser user,
            BusinessClock clock) {
        this.store = store;
        this.reading = reading;
        this.readiness = readiness;
        this.offering = offering;
        this.dispatching = dispatching;
        this.mail = mail;
        this.cases = cases;
        this.user = user;
        this.clock = clock;
    }

    /** Offers urgent help on a case, as its contact has asked on the phone. @return the request's id */
    public long ask(long caseId) {
        return offering.send(caseId, cases.askedBy(caseId), user.get().displayName());
    }

    /** The latest first. */
    public Page<UrgencyRow> list(UrgencyFilter filter, String after) {
        return reading.page(filter, after);
    }

    /** @throws Refusal notFound */
    public UrgencyView show(long id) {
        return reading.view(store.require(id), user.get().language());
    }

    /** How everybody stands at this moment, by name. */
    public List<SpecialistNow> specialists() {
        return readiness.specialists();
    }

    /**
     * Gives accepted urgency to a specialist, or to another one; he is told here and by mail.
     *
     * @throws Refusal urgency.notAccepted, urgency.over, urgency.specialist, urgency.bumps, booking.reason
     */
    public void dispatch(long id, DispatchOrder order) {
        UrgencyRequest request = store.lock(id);
        dispatching.dispatch(request, order, user.get().displayName());
    }

    /** Takes the offer back as long as no work was begun; the customer reads why. @throws Refusal urgency.over */
    public void withdraw(long id, String reason) {
        UrgencyRequest request = store.lock(id);
        request.withdraw(reason, user.get().displayName(), clock.now());
        dispatching.release(request);
        mail.withdrawn(request);
    }
}
