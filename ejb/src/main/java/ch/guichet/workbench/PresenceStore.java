package ch.guichet.workbench;

import ch.guichet.identity.User;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Presence as rows, so that it is the same on every server. */
@ApplicationScoped
class PresenceStore {
    /** Two missed beats of a page and a bit. */
    static final int LIFE_SECONDS = 40;

    @Inject
    private Database database;

    @Inject
    private BusinessClock clock;

    void beat(long caseId, User who, boolean writing) {
        Instant now = clock.now();
        database.update(
                "DELETE FROM case_presence WHERE case_id = ? AND seen_at < ?", caseId, now.minusSeconds(LIFE_SECONDS));
        if (renewed(caseId, who, writing, now)) return;
        // the same person's other window may be faster
        database.addUnlessThere("""
                INSERT INTO case_presence (case_id, user_id, user_name, writing, since, seen_at)
                VALUES (?, ?, ?, ?, ?, ?)""", caseId, who.id(), who.displayName(), writing, now, now);
    }

    private boolean renewed(long caseId, User who, boolean writing, Instant now) {
        return database.update(
                        "UPDATE case_presence SET writing = ?, seen_at = ? WHERE case_id = ? AND user_id = ?",
                        writing,
                        now,
                        caseId,
                        who.id())
                == 1;
    }

    void leave(long caseId, long userId) {
        database.update("DELETE FROM case_presence WHERE case_id = ? AND user_id = ?", caseId, userId);
    }

    /** Whose last beat is young enough, the longest present first. A clock that was moved back makes no ghosts. */
    List<Present> of(Collection<Long> caseIds) {
        if (caseIds.isEmpty()) return List.of();
        Instant now = clock.now();
        return database.list(
                "SELECT case_id, user_id, user_name, writing, since FROM case_presence WHERE case_id IN ("
                        + Database.marks(caseIds.size()) + ") AND seen_at BETWEEN ? AND ? ORDER BY since, user_id",
                row -> new Present(
                        row.getLong("case_id"),
                        row.getLong("user_id"),
                        row.getString("user_name"),
                        row.getBoolean("writing"),
                        Database.instant(row, "since")),
                Database.values(List.copyOf(caseIds), now.minusSeconds(LIFE_SECONDS), now.plusSeconds(LIFE_SECONDS)));
    }
}
