package ch.guichet.cases;

import ch.guichet.files.FileCard;
import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Which file belongs to which case; one statement a case, whatever it holds. */
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

    List<Attachment> of(long caseId, boolean withInternal) {
        return database.list("""
                SELECT f.id, f.name, f.media_type, f.size_bytes, f.sha256, f.stored_at, f.stored_by,
                    a.message_id, a.internal
                FROM case_attachment a JOIN stored_file f ON f.id = a.file_id
                WHERE a.case_id = ? AND (a.internal = FALSE OR ? = TRUE) ORDER BY f.id""", AttachmentStore::attachment, caseId, withInternal);
    }

    private static Attachment attachment(ResultSet row) throws SQLException {
        FileCard card = new FileCard(
                row.getLong("id"),
                row.getString("name"),
                row.getString("media_type"),
                row.getInt("size_bytes"),
                row.getString("sha256"),
                Database.instant(row, "stored_at"),
                row.getString("stored_by"));
        return new Attachment(Database.nullableLong(row, "message_id"), row.getBoolean("internal"), card);
    }
}
