package ch.guichet.reminders;

import ch.guichet.identity.Roles;
import ch.guichet.shared.Page;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Reminders for finance: propose, look line by line, approve. Each verb commits before the job is started. */
@Stateless
@RolesAllowed(Roles.FINANCE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Reminders {
    private ReminderBook book;
    private ReminderReader reader;
    private ReminderStore reminders;
    private ReminderJob job;

    public Reminders() {}

    @Inject
    Reminders(ReminderBook book, ReminderReader reader, ReminderStore reminders, ReminderJob job) {
        this.book = book;
        this.reader = reader;
        this.reminders = reminders;
        this.job = job;
    }

    /** Starts to propose what is due today. @return the run's id @throws Refusal while another run is open */
    public long start() {
        long runId = book.open();
        work(runId);
        return runId;
    }

    public ReminderStatus status(long runId) {
        return reader.status(runId);
    }

    /** The lines of a run. @param search a document's number, or the customer's name or number; null for all */
    public Page<ReminderLine> lines(long runId, String search, String after) {
        return reminders.ofRun(runId, search, after);
    }

    /** Takes a line in or leaves it out; all of them when the id is null. @throws Refusal unless the run is ready */
    public void choose(long runId, Long reminderId, boolean chosen) {
        book.choose(runId, reminderId, chosen);
    }

    /** Sends what is chosen. @throws Refusal unless the run is ready */
    public void approve(long runId) {
        book.approve(runId);
        work(runId);
    }

    /** Gives a run up; nothing was sent. */
    public void discard(long runId) {
        if (reader.status(runId).working()) throw Refusal.conflict("reminders.notReady");
        book.discard(runId);
    }

    /** Takes up a run whose job ended before its work did. */
    public void resume(long runId) {
        ReminderStatus status = reader.status(runId);
        boolean halfway = status.run().state() == ReminderRunState.PROPOSING
                || status.run().state() == ReminderRunState.SENDING;
        if (status.working() || !halfway) throw Refusal.conflict("reminders.notReady");
        work(runId);
    }

    private void work(long runId) {
        book.runsAs(runId, job.start(runId));
    }
}
