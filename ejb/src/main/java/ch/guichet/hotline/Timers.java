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
    private CaseIndex cases;
    private Interventions interventions;
    private CurrentUser user;
    private BusinessClock clock;

    public Timers() {}

    @Inject
    Timers(TimerStore store, CaseIndex cases, Interventions interventions, CurrentUser user, BusinessClock clock) {
        this.store = store;
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
        return run(agent(), cases.live(caseId).id(), null);
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
        User agent = agent();
        long work = interventions.ofCase(caseId).stream()
                .filter(row -> row.state() == InterventionState.OPEN)
                .map(InterventionRow::id)
                .findFirst()
                .orElseGet(() -> interventions.open(caseId));
        long started = run(agent, caseId, work);
        store.open(WorkTimer.key(agent.id(), caseId, null)).ifPresent(hotline -> hotline.post(clock.now()));
        return started;
    }

    /** One that is paused stays so. @throws Refusal notFound, timer.posted */
    public void pause(long timerId) {
        pause(mine(timerId));
    }

    /** Lets it run on; what ran before pauses by itself. @throws Refusal notFound, timer.posted */
    public void resume(long timerId) {
        User agent = agent();
        run(agent, mine(timerId));
    }

    /**
     * Ends a timer for good. Time of paid work becomes work entries in raw seconds, one a stretch; hotline time stays on
     * the case and is never billed.
     *
     * @param note what was done, which the customer reads; for paid work only
     * @throws Refusal notFound, timer.posted, and those of {@link Interventions#log}
     */
    public void stop(long timerId, String note) {
        WorkTimer timer = mine(timerId);
        pause(timer);
        if (timer.interventionId() != null) {
            for (Stretch each : store.stretches(timer)) {
                if (each.seconds() > 0)
                    interventions.log(timer.interventionId(), new WorkTime(each.beganAt(), each.seconds(), note));
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

    private User agent() {
        User agent = user.get();
        store.lockAgent(agent.id());
        return agent;
    }

    private WorkTimer mine(long timerId) {
        User agent = agent();
        WorkTimer timer = store.lock(timerId);
        timer.requireOpenOf(agent);
        return timer;
    }

    private long run(User agent, long caseId, Long work) {
        WorkTimer timer = store.open(WorkTimer.key(agent.id(), caseId, work)).orElseGet(() -> {
            WorkTimer fresh = new WorkTimer(agent, caseId, work, clock.now());
            store.add(fresh);
            return fresh;
        });
        run(agent, timer);
        return timer.id();
    }

    private void run(User agent, WorkTimer timer) {
        if (timer.isRunning()) return;
        store.running(agent.id()).ifPresent(this::pause);
        timer.run();
        store.add(new Stretch(timer, clock.now()));
    }

    /** Written at once, so that the key is free for the one that runs next. */
    private void pause(WorkTimer timer) {
        if (!timer.isRunning()) return;
        store.stretches(timer).stream().filter(Stretch::isRunning).forEach(each -> each.end(clock.now()));
        timer.pause();
        store.flush();
    }
}
