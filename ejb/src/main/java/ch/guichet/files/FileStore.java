package ch.guichet.files;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Files in the database; plain SQL, so that a list of files never reads their bytes. */
@ApplicationScoped
class FileStore {
    private static final String CARD = "SELECT id, name, media_type, size_bytes, sha256, stored_at, stored_by";

    @Inject
    private Database database;

    void add(FileCard card, byte[] bytes) {
        database.update(
                """
                INSERT INTO stored_file (id, name, media_type, size_bytes, sha256, stored_at, stored_by, content)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                card.id(),
                card.name(),
                card.mediaType(),
                card.size(),
                card.sha256(),
                card.storedAt(),
                card.storedBy(),
                bytes);
    }

    List<FileCard> cards(List<Long> ids) {
        if (ids.isEmpty()) return List.of();
        return database.list(
                CARD + " FROM stored_file WHERE id IN (" + Database.marks(ids.size()) + ") ORDER BY id",
                FileStore::card,
                Database.values(ids));
    }

    Optional<FileContent> content(long id) {
        return database
                .list(
                        CARD + ", content FROM stored_file WHERE id = ?",
                        row -> new FileContent(card(row), row.getBytes("content")),
                        id)
                .stream()
                .findFirst();
    }

    void log(long id, long fileId, long userId, String who, String origin, Instant at) {
        database.update("""
                INSERT INTO file_download (id, file_id, user_id, user_name, origin, downloaded_at)
                VALUES (?, ?, ?, ?, ?, ?)""", id, fileId, userId, who, origin, at);
    }

    List<Download> downloads(List<Long> fileIds) {
        if (fileIds.isEmpty()) return List.of();
        return database.list("""
                SELECT d.file_id, f.name, d.user_name, d.origin, d.downloaded_at
                FROM file_download d JOIN stored_file f ON f.id = d.file_id
                WHERE d.file_id IN (""" + Database.marks(fileIds.size()) + """
                ) ORDER BY d.downloaded_at DESC, d.id DESC LIMIT 200""", FileStore::download, Database.values(fileIds));
    }

    private static FileCard card(ResultSet row) throws SQLException {
        return new FileCard(
                row.getLong("id"),
                row.getString("name"),
                row.getString("media_type"),
                row.getInt("size_bytes"),
                row.getString("sha256"),
                Database.instant(row, "stored_at"),
                row.getString("stored_by"));
    }

    private static Download download(ResultSet row) throws SQLException {
        return new Download(
                row.getLong("file_id"),
                row.getString("name"),
                row.getString("user_name"),
                row.getString("origin"),
                Database.instant(row, "downloaded_at"));
    }
}
