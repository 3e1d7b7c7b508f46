package ch.guichet.reminders;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Runs and reminders for those who look. */
@ApplicationScoped
class ReminderReader {
    @Inject
    private ReminderRunStore runs;

    @Inject
    private ReminderStore reminders;

    @Inject
    private ReminderPrinter printer;

    @Inject
    private ReminderJob job;

    @Inject
    private BusinessClock clock;

    ReminderStatus status(long runId) {
        ReminderRun run = runs.find(runId);
        boolean ended = run.state() == ReminderRunState.DONE || run.state() == ReminderRunState.DISCARDED;
        boolean working = !ended && run.execution() != null && job.working(run.execution());
        boolean failed = !ended && run.execution() != null && job.failed(run.execution());
        return new ReminderStatus(run, working, failed, reminders.totals(runId));
    }

    ReminderLine line(long id) {
        return reminders.byIds(List.of(id)).stream().findFirst().orElseThrow(Refusal::notFound);
    }

    /** What was sent, byte by byte; a proposal as it would be printed. */
    byte[] pdf(long id) {
        ReminderLine line = line(id);
        byte[] kept = reminders.file(id);
        return kept != null ? kept : printer.print(List.of(line), clock.today()).get(id);
    }
}
