package ch.guichet.interventions;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What was put right, for reading. */
@ApplicationScoped
class CorrectionTrail {
    @Inject
    private Database database;

    /** In order; at most 200. */
    List<CorrectionRow> of(long interventionId) {
        return database.list(
                "SELECT * FROM work_correction WHERE intervention_id = ? ORDER BY id LIMIT 200",
                row -> new CorrectionRow(
                        Database.instant(row, "old_started_at"),
                        row.getLong("old_seconds"),
                        row.getString("old_note"),
                        Database.instant(row, "new_started_at"),
                        Database.nullableLong(row, "new_seconds"),
                        row.getString("new_note"),
                        row.getString("reason"),
                        row.getString("corrected_by"),
                        Database.instant(row, "corrected_at")),
                interventionId);
    }
}
