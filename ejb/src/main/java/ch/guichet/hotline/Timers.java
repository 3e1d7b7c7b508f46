package ch.guichet.hotline;

import ch.guichet.cases.CaseIndex;
import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.identity.User;
import ch.guichet.interventions.InterventionRow;
import ch.guichet.interventions.InterventionState;
import ch.guichet.interventions.Interventions;
import ch.guichet.interventions.WorkTime;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The clocks of the signed-in agent. At most one runs: whoever starts another pauses it. Everything is in the database,
 * so a reload, a second window and a restart change nothing.
 */
@Stateless
@RolesAllowed({Roles.DESK, Roles.SPECIALIST})
public class Timers {
    private TimerStore store;
    private AgentClock clocks;
    private CaseIndex cases;
    private Interventions interventions;
    private CurrentUser user;
    private BusinessClock clock;

    public Timers() {}

    @Inject
    Timers(
            TimerStore store,
            AgentClock clocks,
            CaseIndex cases,
            Interventions interventions,
            CurrentUser user,
            BusinessClock clock) {
        this.store = store;
        this.clocks = clocks;
        this.cases = cases;
        this.interventions = interventions;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Starts hotline time on a case, or resumes it; what ran before pauses by itself.
     *
     * @return id of the timer
     * @throws Refusal notFound
     */
    public long start(long caseId) {
        return clocks.run(agent(), cases.live(caseId).id(), null);
    }

    /**
     * Goes over to paid work (rule 5): opens the intervention unless it is open, ends the caller's hotline time on the
     * case, and starts the paid timer.
     *
     * @return id of the paid timer
     * @throws Refusal notFound, paidWork.notAccepted as long as the customer has not said yes
     */
    public long startPaid(long caseId) {
        cases.reference(caseId);
        AgentClock.Agent agent = agent();
        long work = interventions.ofCase(caseId).stream()
                .filter(row -> row.state() == InterventionState.OPEN && row.appointmentId() == null)
                .map(InterventionRow::id)
                .findFirst()
                .orElseGet(() -> interventions.open(caseId));
        long started = clocks.run(agent, caseId, work);
        clocks.endHotline(agent, caseId);
        return started;
    }

    /** One that is paused stays so. @throws Refusal notFound, timer.posted */
    public void pause(long timerId) {
        clocks.pause(mine(timerId));
    }

    /** Lets it run on; what ran before pauses by itself. @throws Refusal notFound, timer.posted */
    public void resume(long timerId) {
        AgentClock.Agent agent = agent();
        clocks.run(agent, mine(timerId));
    }

    /**
     * Ends a timer for good. Time of paid work becomes work entries in raw seconds, one a stretch; hotline time stays on
     * the case and is never billed.
     *
     * @param note what was done, which the customer reads; for paid work only
     * @throws Refusal notFound, timer.posted, and those of {@link Interventions#log}
     */
    public void stop(long timerId, String note) {
        stop(timerId, note, false);
    }

    /**
     * As above.
     *
     * @param away whether the customer was not there: such time needs an accepted quote, else the timer runs on (rule 15)
     */
    public void stop(long timerId, String note, boolean away) {
        WorkTimer timer = mine(timerId);
        clocks.pause(timer);
        if (timer.interventionId() != null) {
            for (Stretch each : store.stretches(timer)) {
                if (each.seconds() > 0)
                    interventions.log(timer.interventionId(), new WorkTime(each.beganAt(), each.seconds(), note, away));
            }
        }
        timer.post(clock.now());
    }

    /**
     * Puts a stretch right before its timer is stopped; the old value and the reason are kept.
     *
     * @param seconds 0 to 86'400; 0 when there was no such work
     * @throws Refusal notFound, timer.posted, timer.running, timer.seconds, hotline.reasonMissing
     */
    public void correct(long timerId, long stretchId, long seconds, String reason) {
        WorkTimer timer = mine(timerId);
        store.add(store.stretch(timer, stretchId).correct(seconds, reason, user.get(), clock.now()));
    }

    /** The caller's open timers, the running one first. */
    public List<TimerView> mine() {
        return store.openOf(user.get().id(), clock.now());
    }

    private AgentClock.Agent agent() {
        User agent = user.get();
        return clocks.lock(agent.id(), agent.displayName());
    }

    private WorkTimer mine(long timerId) {
        AgentClock.Agent agent = agent();
        WorkTimer timer = store.lock(timerId);
        timer.requireOpenOf(agent);
        return timer;
    }
}
