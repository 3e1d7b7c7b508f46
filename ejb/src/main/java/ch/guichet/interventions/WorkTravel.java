package ch.guichet.interventions;

import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Visits to customers in the course of paid work: charged at the price that the customer accepted with the work, a line of
 * its own on the bill. A quote has its own line for them.
 */
@Stateless
@RolesAllowed({Roles.SPECIALIST, Roles.DESK})
public class WorkTravel {
    private static final int LONGEST_NOTE = 200;
    private static final int LONGEST_REASON = 500;

    private InterventionStore store;
    private TravelStore visits;
    private CurrentUser user;
    private BusinessClock clock;

    public WorkTravel() {}

    @Inject
    WorkTravel(InterventionStore store, TravelStore visits, CurrentUser user, BusinessClock clock) {
        this.store = store;
        this.visits = visits;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Writes a visit down, once a day.
     *
     * @param on the day in Zurich
     * @param note what the customer reads beside it, at most 200 characters, may be empty
     * @return its id
     * @throws Refusal notFound, intervention.done, work.travelInQuote, work.travelNotAgreed, work.travelAlready,
     *     work.beforeAcceptance, work.inFuture, work.startMissing, work.noteTooLong
     */
    public long add(long interventionId, LocalDate on, String note) {
        if (on == null) throw Refusal.invalid("work.startMissing");
        String said = note == null ? "" : note.strip();
        if (said.length() > LONGEST_NOTE) throw Refusal.invalid("work.noteTooLong", LONGEST_NOTE);
        Intervention intervention = store.lock(interventionId);
        Money net = intervention.travel(on, clock.now());
        long id = visits.add(intervention, on, net, said, user.get().displayName(), clock.now());
        if (id == 0) throw Refusal.conflict("work.travelAlready", on);
        return id;
    }

    /**
     * There was no such visit; what was written stays with who took it back.
     *
     * @param reason why, at most 500 characters; may be empty
     * @throws Refusal notFound, work.travelBilled, work.reasonTooLong
     */
    public void takeBack(long interventionId, long visitId, String reason) {
        String said = reason == null ? "" : reason.strip();
        if (said.length() > LONGEST_REASON) throw Refusal.invalid("work.reasonTooLong", LONGEST_REASON);
        store.lock(interventionId);
        boolean there = visits.of(interventionId).stream().anyMatch(visit -> visit.id() == visitId);
        if (!there) throw Refusal.notFound();
        if (!visits.takeBack(visitId, said, user.get().displayName(), clock.now()))
            throw Refusal.conflict("work.travelBilled");
    }
}
