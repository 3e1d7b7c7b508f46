package ch.guichet.web.finance.reminders;

import ch.guichet.reminders.ReminderHistory;
import ch.guichet.reminders.ReminderLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What was reminded about a document. */
@Named
@RequestScoped
public class DocumentReminders {
    private final ReminderHistory history;
    private List<ReminderLine> known;

    protected DocumentReminders() {
        this(null);
    }

    @Inject
    public DocumentReminders(ReminderHistory history) {
        this.history = history;
    }

    public List<ReminderLine> of(long documentId) {
        if (known == null) known = history.ofDocument(documentId);
        return known;
    }
}
