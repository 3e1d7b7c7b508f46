package ch.guichet.inbox;

import ch.guichet.cases.CaseState;
import ch.guichet.shared.Database;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Cases as they are before something is done to them, under the row's lock. */
@ApplicationScoped
class BulkStore {
    @Inject
    private Database database;

    /** A case as it is, locked until the transaction ends. */
    record Locked(long id, int number, int version, CaseState state, Long assigneeId, LocalDate followUpOn) {
        Before before(int versionAfter) {
            return new Before(id, versionAfter, state, assigneeId, followUpOn);
        }
    }

    /** @throws Refusal notFound */
    Locked lock(long caseId) {
        return database
                .list(
                        """
                        SELECT id, number, version, state, assignee_id, follow_up_on FROM support_case
                        WHERE id = ? FOR UPDATE""",
                        row -> new Locked(
                                row.getLong("id"),
                                row.getInt("number"),
                                row.getInt("version"),
                                CaseState.valueOf(row.getString("state")),
                                Database.nullableLong(row, "assignee_id"),
                                row.getObject("follow_up_on", LocalDate.class)),
                        caseId)
                .stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** Null when there is none. */
    Integer number(long caseId) {
        return database
                .list("SELECT number FROM support_case WHERE id = ?", row -> row.getInt("number"), caseId)
                .stream()
                .findFirst()
                .orElse(null);
    }
}
