package ch.guichet.web.finance.reminders;

import ch.guichet.reminders.ReminderHistory;
import ch.guichet.reminders.ReminderRun;
import ch.guichet.reminders.Reminders;
import ch.guichet.shared.Page;
import ch.guichet.web.list.ListAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** Runs of reminders, and the way to start one. */
@Named
@RequestScoped
public class RemindersPage {
    private final Reminders reminders;
    private final ReminderHistory history;
    private String after;
    private Page<ReminderRun> page;

    protected RemindersPage() {
        this(null, null);
    }

    @Inject
    public RemindersPage(Reminders reminders, ReminderHistory history) {
        this.reminders = reminders;
        this.history = history;
    }

    public void start() {
        Faces.redirect("/finance/reminders/run.xhtml?id=%s", String.valueOf(reminders.start()));
    }

    public Page<ReminderRun> getPage() {
        if (page == null) page = history.runs(after);
        return page;
    }

    /** The run that is not ended yet, or null. */
    public ReminderRun getOpen() {
        return getPage().items().stream()
                .filter(run -> run.finishedAt() == null)
                .findFirst()
                .orElse(null);
    }

    public String getNext() {
        return getPage().next() == null
                ? null
                : ListAddress.of("/finance/reminders/reminders.xhtml")
                        .with("after", getPage().next())
                        .url();
    }

    public String getFirst() {
        return after == null ? null : "/finance/reminders/reminders.xhtml";
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
