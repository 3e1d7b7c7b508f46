package ch.guichet.inbox;

import ch.guichet.cases.CaseState;
import ch.guichet.shared.Database;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Owner, follow-up and undoing, row by row under the row's lock; the version tells everybody else of the change. */
@ApplicationScoped
class BulkStore {
    @Inject
    private Database database;

    /** A case as it is, locked until the transaction ends. */
    record Locked(long id, int number, int version, CaseState state, Long assigneeId, LocalDate followUpOn) {
        Before before(int versionAfter) {
            return new Before(id, versionAfter, state, assigneeId, followUpOn);
        }

        /** @throws Refusal case.closed */
        Locked open() {
            if (state == CaseState.CLOSED) throw Refusal.conflict("case.closed", String.valueOf(number));
            return this;
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

    boolean isAgent(long userId) {
        return database.number("""
                SELECT COUNT(*) FROM app_user u JOIN user_role r ON r.user_id = u.id
                WHERE u.id = ? AND u.active = TRUE AND r.role IN ('DESK', 'SPECIALIST')""", userId) > 0;
    }

    void assign(long caseId, Long agentId) {
        database.update("UPDATE support_case SET assignee_id = ?, version = version + 1 WHERE id = ?", agentId, caseId);
    }

    void followUp(long caseId, LocalDate on) {
        database.update("UPDATE support_case SET follow_up_on = ?, version = version + 1 WHERE id = ?", on, caseId);
    }

    /** @return whether nobody had touched it since */
    boolean restore(Before before) {
        return database.update(
                        """
                        UPDATE support_case SET state = ?, assignee_id = ?, follow_up_on = ?, version = version + 1
                        WHERE id = ? AND version = ?""",
                        before.state(),
                        before.assigneeId(),
                        before.followUpOn(),
                        before.caseId(),
                        before.version())
                == 1;
    }
}
