package ch.guichet.hotline;

import ch.guichet.shared.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets an agent's timers run and pause: at most one runs, and what is measured is in the database at once. */
@ApplicationScoped
class AgentClock {
    @Inject
    private TimerStore store;

    @Inject
    private BusinessClock clock;

    /** Whose clock it is. */
    record Agent(long id, String name) {}

    /** Whatever happens to an agent's timers from here to the end of the transaction comes after all others. */
    Agent lock(long id, String name) {
        store.lockAgent(id);
        return new Agent(id, name);
    }

    /**
     * Starts the timer of this work, or resumes it; what ran before pauses.
     *
     * @param caseId null for paid work that came of no case
     * @param work the intervention, or null for hotline time
     * @return the timer's id
     */
    long run(Agent agent, Long caseId, Long work) {
        WorkTimer timer = store.open(WorkTimer.key(agent.id(), caseId, work)).orElseGet(() -> {
            WorkTimer fresh = new WorkTimer(agent, caseId, work, clock.now());
            store.add(fresh);
            return fresh;
        });
        run(agent, timer);
        return timer.id();
    }

    void run(Agent agent, WorkTimer timer) {
        if (timer.isRunning()) return;
        store.running(agent.id()).ifPresent(this::pause);
        timer.run();
        store.add(new Stretch(timer, clock.now()));
    }

    /** Written at once, so that the key is free for the one that runs next. */
    void pause(WorkTimer timer) {
        if (!timer.isRunning()) return;
        store.stretches(timer).stream().filter(Stretch::isRunning).forEach(each -> each.end(clock.now()));
        timer.pause();
        store.flush();
    }

    /** Whatever was measured on a work that was opened by mistake is gone. */
    void discard(long work) {
        store.agentsOn(work).forEach(store::lockAgent);
        store.discard(work);
    }

    /** The agent's hotline time on a case ends, because its paid work has begun. */
    void endHotline(Agent agent, long caseId) {
        store.open(WorkTimer.key(agent.id(), caseId, null)).ifPresent(hotline -> hotline.post(clock.now()));
    }
}
