package ch.guichet.cases;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The steps of cases; they are added and never changed. */
@ApplicationScoped
class CaseEventStore {
    @Inject
    private Database database;

    @Inject
    private Ids ids;

    @Inject
    private BusinessClock clock;

    /** @return its id */
    long add(long caseId, CaseEventKind kind, String detail, String reason, String by) {
        long id = ids.take(1);
        database.update(
                "INSERT INTO case_event (id, case_id, kind, detail, reason, done_by, done_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                id,
                caseId,
                kind,
                detail,
                reason,
                by,
                clock.now());
        return id;
    }

    /** The latest first. */
    List<CaseEvent> of(long caseId) {
        return database.list(
                "SELECT kind, detail, reason, done_by, done_at FROM case_event WHERE case_id = ? ORDER BY id DESC",
                row -> new CaseEvent(
                        CaseEventKind.valueOf(row.getString("kind")),
                        row.getString("detail"),
                        row.getString("reason"),
                        row.getString("done_by"),
                        Database.instant(row, "done_at")),
                caseId);
    }
}
