package ch.guichet.hotline;

import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Role;
import ch.guichet.identity.Roles;
import ch.guichet.identity.User;
import ch.guichet.interventions.BookedWork;
import ch.guichet.interventions.InterventionRow;
import ch.guichet.interventions.InterventionState;
import ch.guichet.interventions.Interventions;
import ch.guichet.interventions.UrgentWork;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The clock on paid work that is open already, or that an appointment opens. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.SPECIALIST})
public class WorkTimers {
    private AgentClock clocks;
    private TimerStore store;
    private BookedWork booked;
    private Interventions interventions;
    private UrgentWork urgent;
    private CurrentUser user;

    public WorkTimers() {}

    @Inject
    WorkTimers(
            AgentClock clocks,
            TimerStore store,
            BookedWork booked,
            Interventions interventions,
            UrgentWork urgent,
            CurrentUser user) {
        this.clocks = clocks;
        this.store = store;
        this.booked = booked;
        this.interventions = interventions;
        this.urgent = urgent;
        this.user = user;
    }

    /**
     * The appointment begins: its work is opened unless it is, and the clock of its specialist runs; a specialist who
     * presses the button measures his own time, the desk that of whom it was booked with. Twice is once.
     *
     * @return the intervention's id
     * @throws Refusal notFound, booking.notToday, booking.over, intervention.done
     */
    public long startBooked(long appointmentId) {
        long work = booked.open(appointmentId);
        start(work);
        return work;
    }

    /**
     * An appointment's work was begun by mistake: the clocks on it are thrown away with what they measured, and it is
     * booked again, so that it can be moved or noted as missed.
     *
     * @throws Refusal booking.notStarted, intervention.timeLogged as soon as time is written down
     */
    public void undoBooked(long appointmentId) {
        booked.of(appointmentId).ifPresent(work -> clocks.discard(work.row().id()));
        booked.undo(appointmentId);
    }

    /**
     * Accepted urgency begins: its work is opened unless it is, and the clock runs. Twice is once.
     *
     * @return the intervention's id
     * @throws Refusal notFound, urgency.notAccepted, urgency.notDispatched, intervention.done
     */
    public long startUrgent(long requestId) {
        long work = urgent.open(requestId);
        start(work);
        return work;
    }

    /**
     * Lets the clock run on open paid work.
     *
     * @return the timer's id
     * @throws Refusal notFound, intervention.done
     */
    public long start(long interventionId) {
        InterventionRow row = interventions.show(interventionId).row();
        if (row.state() == InterventionState.DONE)
            throw Refusal.conflict("intervention.done", String.valueOf(row.number()));
        AgentClock.Agent agent = agent(interventionId);
        long timer = clocks.run(agent, row.caseId(), interventionId);
        if (row.caseId() != null) clocks.endHotline(agent, row.caseId());
        return timer;
    }

    /** Whose clocks are open on this work, and what they show. */
    public List<WorkingAgent> on(long interventionId) {
        interventions.show(interventionId);
        return store.openOn(interventionId);
    }

    private AgentClock.Agent agent(long interventionId) {
        User caller = user.get();
        if (caller.roles().contains(Role.SPECIALIST)) return clocks.lock(caller.id(), caller.displayName());
        BookedWork.Worker worker = booked.worker(interventionId);
        return clocks.lock(worker.id(), worker.name());
    }
}
