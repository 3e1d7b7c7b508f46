package ch.guichet.reminders;

import ch.guichet.catalog.Catalog;
import ch.guichet.catalog.VatCategory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** The first half of a run: finds what is overdue, works the next reminder out, and keeps it to be looked at. */
@ApplicationScoped
public class Proposing {
    private static final int CHUNK = 500;

    @Inject
    private ReminderRunStore runs;

    @Inject
    private ReminderStore reminders;

    @Inject
    private OverdueReader items;

    @Inject
    private Catalog catalog;

    /** Where a job goes on: after the document of the run's last proposal; nowhere when all are made. */
    public long start(long runId) {
        return runs.find(runId).state() == ReminderRunState.PROPOSING ? reminders.lastDocument(runId) : Long.MAX_VALUE;
    }

    /** Works out and keeps the next handful. @return the last document looked at, or null when none is left */
    @Transactional(Transactional.TxType.REQUIRED)
    public Long next(long runId, long afterDocument) {
        if (afterDocument == Long.MAX_VALUE) return null;
        LocalDate on = runs.find(runId).on();
        List<Overdue> found = items.after(afterDocument, on, CHUNK);
        if (found.isEmpty()) return null;
        ReminderRules rules = rules(on);
        reminders.add(
                runId,
                found.stream()
                        .flatMap(item -> Reckoning.of(item, on, rules).stream())
                        .toList());
        return found.get(found.size() - 1).documentId();
    }

    ReminderRules rules(LocalDate on) {
        return ReminderRules.of(
                catalog.settings(), on, catalog.vat(VatCategory.NORMAL, on).basisPoints());
    }

    /** Whether finance has approved the run; if not, it is marked as ready to be looked at. */
    @Transactional
    public boolean approved(long runId) {
        runs.move(runId, ReminderRunState.PROPOSING, ReminderRunState.READY);
        return runs.find(runId).state() == ReminderRunState.SENDING;
    }
}
