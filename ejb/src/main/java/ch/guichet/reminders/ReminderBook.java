package ch.guichet.reminders;

import ch.guichet.identity.CurrentUser;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Ids;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Writes runs, each change in a transaction of its own: a job that is started afterwards sees it, wherever it runs. */
@ApplicationScoped
class ReminderBook {
    @Inject
    private ReminderRunStore runs;

    @Inject
    private ReminderStore reminders;

    @Inject
    private Ids ids;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    @Transactional(TxType.REQUIRES_NEW)
    public long open() {
        long id = ids.take(1);
        if (!runs.add(id, clock.today(), user.get().displayName(), clock.now()))
            throw Refusal.conflict("reminders.otherRun");
        return id;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void approve(long runId) {
        if (!runs.approve(runId, user.get().displayName(), clock.now())) throw Refusal.conflict("reminders.notReady");
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void discard(long runId) {
        if (!runs.move(runId, ReminderRunState.READY, ReminderRunState.DISCARDED)
                && !runs.move(runId, ReminderRunState.PROPOSING, ReminderRunState.DISCARDED))
            throw Refusal.conflict("reminders.notReady");
        reminders.leaveOutUnchosen(runId);
        runs.end(runId, ReminderRunState.DISCARDED, clock.now());
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void choose(long runId, Long reminderId, boolean chosen) {
        if (runs.find(runId).state() != ReminderRunState.READY) throw Refusal.conflict("reminders.notReady");
        if (reminderId == null) reminders.chooseAll(runId, chosen);
        else if (reminders.choose(runId, reminderId, chosen) == 0) throw Refusal.notFound();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void runsAs(long runId, long execution) {
        runs.runsAs(runId, execution);
    }
}
