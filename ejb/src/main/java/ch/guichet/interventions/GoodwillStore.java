package ch.guichet.interventions;

import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** The trace of time that was given away; only ever added to. */
@ApplicationScoped
class GoodwillStore {
    @Inject
    private Database database;

    @Inject
    private Ids ids;

    void note(WorkEntry entry, boolean given, String reason, String by, Instant at) {
        WorkEntryRow row = entry.row();
        add(entry.interventionId(), row.id(), row.seconds(), given, reason, by, at);
    }

    /** The surcharge has no time. */
    void noteSurcharge(long interventionId, boolean given, String reason, String by, Instant at) {
        add(interventionId, 0, 0, given, reason, by, at);
    }

    private void add(long interventionId, long entryId, int seconds, boolean given, String why, String by, Instant at) {
        database.update(
                "INSERT INTO work_goodwill (id, intervention_id, work_entry_id, seconds, given, reason, by_name, at)"
                        + " VALUES (?,?,?,?,?,?,?,?)",
                ids.take(1),
                interventionId,
                entryId,
                seconds,
                given,
                why,
                by,
                at);
    }

    /** In order; at most 200. */
    List<GoodwillTrace> of(long interventionId) {
        return database.list(
                "SELECT * FROM work_goodwill WHERE intervention_id = ? ORDER BY id LIMIT 200",
                row -> new GoodwillTrace(
                        row.getLong("seconds"),
                        row.getBoolean("given"),
                        row.getString("reason"),
                        row.getString("by_name"),
                        Database.instant(row, "at")),
                interventionId);
    }
}
