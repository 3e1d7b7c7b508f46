package ch.guichet.cases;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Which file belongs to which case; what a file is, its archive says. */
@ApplicationScoped
class AttachmentStore {
    @Inject
    private Database database;

    void add(long fileId, long caseId, Long messageId, boolean internal) {
        database.update(
                "INSERT INTO case_attachment (file_id, case_id, message_id, internal) VALUES (?, ?, ?, ?)",
                fileId,
                caseId,
                messageId,
                internal);
    }

    int count(long caseId) {
        return (int) database.number("SELECT COUNT(*) FROM case_attachment WHERE case_id = ?", caseId);
    }

    /**
     * What belongs to a case.
     *
     * @param messageId the message it came with, or null for one of the case itself
     */
    record Link(long fileId, Long messageId, boolean internal) {}

    /** Those of the case and of what was merged into it, in the order of the files' ids. */
    List<Link> of(long caseId, boolean withInternal) {
        return database.list("""
                SELECT file_id, message_id, internal FROM case_attachment
                WHERE (case_id = ? OR case_id IN (SELECT id FROM support_case WHERE merged_into_id = ?))
                  AND (internal = FALSE OR ? = TRUE) ORDER BY file_id""", AttachmentStore::link, caseId, caseId, withInternal);
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(row.getLong("file_id"), Database.nullableLong(row, "message_id"), row.getBoolean("internal"));
    }
}
