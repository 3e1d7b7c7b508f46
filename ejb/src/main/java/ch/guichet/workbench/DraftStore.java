package ch.guichet.workbench;

import ch.guichet.cases.CaseAnswered;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;

/** One draft a person and case. */
@ApplicationScoped
class DraftStore {
    @Inject
    private Database database;

    @Inject
    private BusinessClock clock;

    Optional<Draft> of(long caseId, long userId) {
        return database
                .list(
                        "SELECT internal, body, saved_at FROM case_draft WHERE case_id = ? AND user_id = ?",
                        row -> new Draft(
                                caseId,
                                row.getBoolean("internal"),
                                row.getString("body"),
                                Database.instant(row, "saved_at")),
                        caseId,
                        userId)
                .stream()
                .findFirst();
    }

    void keep(long caseId, long userId, boolean internal, String text) {
        if (changed(caseId, userId, internal, text)) return;
        boolean added = database.addUnlessThere(
                "INSERT INTO case_draft (case_id, user_id, internal, body, saved_at) VALUES (?, ?, ?, ?, ?)",
                caseId,
                userId,
                internal,
                text,
                clock.now());
        if (!added) changed(caseId, userId, internal, text);
    }

    private boolean changed(long caseId, long userId, boolean internal, String text) {
        return database.update(
                        "UPDATE case_draft SET internal = ?, body = ?, saved_at = ? WHERE case_id = ? AND user_id = ?",
                        internal,
                        text,
                        clock.now(),
                        caseId,
                        userId)
                == 1;
    }

    /** What was sent is no draft any more. */
    void sent(@Observes CaseAnswered c) {
        drop(c.caseId(), c.userId());
    }

    void drop(long caseId, long userId) {
        database.update("DELETE FROM case_draft WHERE case_id = ? AND user_id = ?", caseId, userId);
    }
}
