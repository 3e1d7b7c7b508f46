package ch.guichet.search;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How far the index has been written anew. */
@ApplicationScoped
class RebuildStore {
    @Inject
    private Database database;

    List<RebuildState> all() {
        return read(" ORDER BY kind");
    }

    Optional<RebuildState> lock(SearchKind kind) {
        return read(" WHERE kind = ? FOR UPDATE", kind).stream().findFirst();
    }

    private List<RebuildState> read(String further, Object... values) {
        return database.list(
                "SELECT kind, last_id, documents, started_at, finished_at FROM search_rebuild" + further,
                row -> new RebuildState(
                        SearchKind.valueOf(row.getString("kind")),
                        row.getLong("last_id"),
                        row.getLong("documents"),
                        Database.instant(row, "started_at"),
                        Database.instant(row, "finished_at")),
                values);
    }

    void begin(SearchKind kind, Instant at) {
        database.update("DELETE FROM search_rebuild WHERE kind = ?", kind);
        database.update(
                "INSERT INTO search_rebuild (kind, last_id, documents, started_at) VALUES (?, 0, 0, ?)", kind, at);
    }

    void reached(SearchKind kind, long lastId, int documents) {
        database.update(
                "UPDATE search_rebuild SET last_id = ?, documents = documents + ? WHERE kind = ?",
                lastId,
                documents,
                kind);
    }

    void finish(SearchKind kind, Instant at) {
        database.update("UPDATE search_rebuild SET finished_at = ? WHERE kind = ?", at, kind);
    }
}
