package ch.guichet.interventions;

import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * What is given away: with a reason, by the desk or finance and not by whoever did the work, before it is billed. Time and
 * what urgency adds are given one by one: who gives the time has not given the surcharge.
 */
@Stateless
@RolesAllowed({Roles.DESK, Roles.FINANCE})
public class Goodwill {
    private static final int LONGEST = 120;

    private InterventionStore store;
    private GoodwillStore trace;
    private AgreedWork agreed;
    private CurrentUser user;
    private BusinessClock clock;

    public Goodwill() {}

    @Inject
    Goodwill(InterventionStore store, GoodwillStore trace, AgreedWork agreed, CurrentUser user, BusinessClock clock) {
        this.store = store;
        this.trace = trace;
        this.agreed = agreed;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Gives a stretch of work away; it stays on the statement at no charge, with this reason.
     *
     * @param reason that the customer reads, at most 120 characters
     * @throws Refusal notFound, work.reasonMissing, work.reasonTooLong, work.billed, work.givenAlready
     */
    public void give(long interventionId, long entryId, String reason) {
        store.lock(interventionId);
        WorkEntry entry = store.lockEntry(interventionId, entryId);
        String said = said(reason);
        entry.giveAway(said);
        trace.note(entry, true, said, user.get().displayName(), clock.now());
    }

    /** Charges it after all. @throws Refusal as {@link #give}, work.notGiven */
    public void takeBack(long interventionId, long entryId, String reason) {
        store.lock(interventionId);
        WorkEntry entry = store.lockEntry(interventionId, entryId);
        String said = said(reason);
        entry.takeBack();
        trace.note(entry, false, said, user.get().displayName(), clock.now());
    }

    /**
     * Gives away what urgency adds; it stays on the statement at no charge, with this reason.
     *
     * @param reason that the customer reads, at most 120 characters
     * @throws Refusal notFound, work.reasonMissing, work.reasonTooLong, urgency.noSurcharge, urgency.billed,
     *     urgency.givenAlready
     */
    public void giveSurcharge(long interventionId, String reason) {
        store.lock(interventionId);
        String said = said(reason);
        agreed.giveSurcharge(interventionId, said);
        trace.noteSurcharge(interventionId, true, said, user.get().displayName(), clock.now());
    }

    /** Charges it after all. @throws Refusal as {@link #giveSurcharge}, urgency.notGiven */
    public void takeBackSurcharge(long interventionId, String reason) {
        store.lock(interventionId);
        String said = said(reason);
        agreed.giveSurcharge(interventionId, null);
        trace.noteSurcharge(interventionId, false, said, user.get().displayName(), clock.now());
    }

    /** Who gave what away and took it back. */
    public List<GoodwillTrace> trace(long interventionId) {
        return trace.of(store.require(interventionId).id());
    }

    private static String said(String reason) {
        String said = reason == null ? "" : reason.strip();
        if (said.isEmpty()) throw Refusal.invalid("work.reasonMissing");
        if (said.length() > LONGEST) throw Refusal.invalid("work.reasonTooLong", LONGEST);
        return said;
    }
}
