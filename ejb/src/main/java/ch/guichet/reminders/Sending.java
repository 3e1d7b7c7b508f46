package ch.guichet.reminders;

import ch.guichet.shared.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The second half of a run: what was approved is posted, printed and mailed, some at a time, each lot in one commit. What
 * was paid, stopped or changed since it was looked at is left out and says so.
 */
@ApplicationScoped
public class Sending {
    private static final int CHUNK = 50;

    @Inject
    private ReminderRunStore runs;

    @Inject
    private ReminderStore reminders;

    @Inject
    private OverdueReader items;

    @Inject
    private ReminderOutlet outlet;

    @Inject
    private BusinessClock clock;

    /** Sends the next handful. @return the last reminder dealt with, or null when none is left */
    @Transactional(Transactional.TxType.REQUIRED)
    public Long next(long runId, long afterReminder) {
        List<Long> ids = reminders.unsent(runId, afterReminder, CHUNK);
        if (ids.isEmpty()) return null;
        LocalDate on = runs.find(runId).on();
        List<ReminderLine> lines = reminders.byIds(ids);
        Map<Long, Overdue> now =
                items.now(lines.stream().map(ReminderLine::documentId).toList(), on);
        List<ReminderLine> good = new ArrayList<>();
        List<Long> gone = new ArrayList<>();
        List<Long> changed = new ArrayList<>();
        for (ReminderLine line : lines) {
            Overdue item = now.get(line.documentId());
            if (item == null) gone.add(line.id());
            else if (stands(line, item)) good.add(line);
            else changed.add(line.id());
        }
        reminders.leaveOut(gone, "PAID_OR_STOPPED");
        reminders.leaveOut(changed, "CHANGED");
        if (!good.isEmpty()) {
            reminders.sent(good, on);
            outlet.post(good, on);
        }
        return ids.get(ids.size() - 1);
    }

    private static boolean stands(ReminderLine line, Overdue item) {
        return item.open().equals(line.open())
                && item.costs().equals(line.earlier())
                && item.lastLevel() + 1 == line.level();
    }

    /** Closes the run: what nobody chose stays as left out. */
    @Transactional
    public void finish(long runId) {
        reminders.leaveOutUnchosen(runId);
        runs.end(runId, ReminderRunState.DONE, clock.now());
    }
}
