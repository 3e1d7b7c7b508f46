package ch.guichet.hotline;

import ch.guichet.cases.Entitlement;
import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Which cases share a cap, what was decided about it, and the hotline time on them; plain SQL, since it goes in sets. */
@ApplicationScoped
class ShareStore {
    private static final String CASES =
            "SELECT c.id, c.number, c.customer_id, c.subject, c.received_at, c.entitlement, c.merged_into_id FROM support_case c ";

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    /**
     * A case and all that share with it, also by having been merged, the earliest received first; empty when there is no
     * such case.
     */
    List<SharingCase> group(long caseId) {
        return database.list(CASES + """
                WHERE c.id = ? OR c.merged_into_id = ?
                  OR c.id IN (SELECT o.case_id FROM case_share o JOIN case_share m ON m.share_id = o.share_id
                              WHERE m.case_id = ?)
                  OR c.merged_into_id IN (SELECT o.case_id FROM case_share o JOIN case_share m ON m.share_id = o.share_id
                              WHERE m.case_id = ?)
                ORDER BY c.received_at, c.id""", ShareStore::read, caseId, caseId, caseId, caseId);
    }

    /** Other cases of the company received in this time, the latest first; at most 20. */
    List<SharingCase> near(SharingCase to, Instant from, Instant until) {
        return database.list(CASES + """
                WHERE c.customer_id = ? AND c.id <> ? AND c.merged_into_id IS NULL AND c.received_at BETWEEN ? AND ?
                  AND c.id NOT IN (SELECT o.case_id FROM case_share o JOIN case_share m ON m.share_id = o.share_id
                                   WHERE m.case_id = ?)
                ORDER BY c.id DESC LIMIT 20""", ShareStore::read, to.customerId(), to.id(), from, until, to.id());
    }

    /** Locks cases in the order of their ids, so that two who link at once do so one after the other. */
    void lock(List<Long> caseIds) {
        caseIds.stream()
                .sorted()
                .forEach(id -> database.number("SELECT id FROM support_case WHERE id = ? FOR UPDATE", id));
    }

    void share(List<SharingCase> all, String reason, String by, Instant at) {
        long share = ids.take(1);
        for (SharingCase each : all) {
            int known = database.update("UPDATE case_share SET share_id = ? WHERE case_id = ?", share, each.id());
            if (known == 0)
                database.update(
                        "INSERT INTO case_share (case_id, share_id, reason, linked_by, linked_at) VALUES (?, ?, ?, ?, ?)",
                        each.id(),
                        share,
                        reason,
                        by,
                        at);
        }
    }

    /** One that is left alone shares with nobody. */
    void unshare(long caseId, List<SharingCase> group) {
        database.update("DELETE FROM case_share WHERE case_id = ?", caseId);
        if (group.size() == 2)
            group.forEach(each -> database.update("DELETE FROM case_share WHERE case_id = ?", each.id()));
    }

    void override(long caseId, int minutes, String reason, String by, Instant at) {
        database.update(
                "INSERT INTO cap_override (id, case_id, minutes, reason, decided_by, decided_at) VALUES (?, ?, ?, ?, ?, ?)",
                ids.take(1),
                caseId,
                minutes,
                reason,
                by,
                at);
    }

    /** What was decided last about the cap of these cases; empty when the usual one holds. */
    List<CapDecision> decided(List<Long> caseIds) {
        return database.list(
                "SELECT minutes, reason FROM cap_override WHERE case_id IN (" + Database.marks(caseIds.size())
                        + ") ORDER BY id DESC LIMIT 1",
                row -> new CapDecision(row.getInt("minutes"), row.getString("reason")),
                caseIds.toArray());
    }

    /** All hotline time on these cases, whoever spent it, posted or not. */
    List<Measured> time(List<Long> caseIds, Instant now) {
        return database.list(
                "SELECT t.case_id, s.began_at, s.seconds FROM timer_stretch s JOIN work_timer t ON t.id = s.timer_id"
                        + " WHERE t.intervention_id IS NULL AND t.case_id IN (" + Database.marks(caseIds.size()) + ")",
                row -> {
                    Instant began = Database.instant(row, "began_at");
                    Long seconds = Database.nullableLong(row, "seconds");
                    return new Measured(
                            row.getLong("case_id"),
                            began,
                            seconds != null ? seconds : TimerStore.elapsed(began, now),
                            seconds == null);
                },
                caseIds.toArray());
    }

    /** What somebody said instead of the clock, on these cases, the latest first. */
    List<TimeCorrection> corrections(List<Long> caseIds) {
        return database.list(
                """
                SELECT k.id, c.number, t.agent_name, s.began_at, k.old_seconds, k.new_seconds, k.reason, k.corrected_by,
                       k.corrected_at, t.intervention_id
                FROM timer_correction k JOIN timer_stretch s ON s.id = k.stretch_id JOIN work_timer t ON t.id = s.timer_id
                JOIN support_case c ON c.id = t.case_id
                WHERE t.case_id IN (""" + Database.marks(caseIds.size()) + ") ORDER BY k.id DESC",
                row -> new TimeCorrection(
                        row.getInt("number"),
                        row.getString("agent_name"),
                        Database.nullableLong(row, "intervention_id") != null,
                        Database.instant(row, "began_at"),
                        row.getLong("old_seconds"),
                        row.getLong("new_seconds"),
                        row.getString("reason"),
                        row.getString("corrected_by"),
                        Database.instant(row, "corrected_at")),
                caseIds.toArray());
    }

    record CapDecision(int minutes, String reason) {}

    private static SharingCase read(ResultSet row) throws SQLException {
        return new SharingCase(
                row.getLong("id"),
                row.getInt("number"),
                row.getLong("customer_id"),
                row.getString("subject"),
                Database.instant(row, "received_at"),
                Entitlement.valueOf(row.getString("entitlement")),
                Database.nullableLong(row, "merged_into_id"));
    }
}
