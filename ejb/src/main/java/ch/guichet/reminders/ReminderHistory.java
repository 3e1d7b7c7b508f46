package ch.guichet.reminders;

import ch.guichet.identity.Roles;
import ch.guichet.shared.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What was reminded, for those who answer for it. */
@Stateless
@RolesAllowed({Roles.FINANCE, Roles.DESK, Roles.ADMIN})
public class ReminderHistory {
    private static final int RUNS_A_PAGE = 24;

    private ReminderRunStore runs;
    private ReminderStore reminders;
    private ReminderReader reader;

    public ReminderHistory() {}

    @Inject
    ReminderHistory(ReminderRunStore runs, ReminderStore reminders, ReminderReader reader) {
        this.runs = runs;
        this.reminders = reminders;
        this.reader = reader;
    }

    /** Runs, newest first. */
    @RolesAllowed(Roles.FINANCE)
    public Page<ReminderRun> runs(String after) {
        return Page.of(runs.latest(Page.key(after, Long.MAX_VALUE), RUNS_A_PAGE + 1), RUNS_A_PAGE, ReminderRun::id);
    }

    /** What was sent for a document, by level. */
    public List<ReminderLine> ofDocument(long documentId) {
        return reminders.ofDocument(documentId);
    }

    /** @throws ch.guichet.shared.Refusal not found */
    public ReminderLine show(long reminderId) {
        return reader.line(reminderId);
    }

    /** The file that was sent; of a proposal, what it would be. */
    public byte[] pdf(long reminderId) {
        return reader.pdf(reminderId);
    }
}
