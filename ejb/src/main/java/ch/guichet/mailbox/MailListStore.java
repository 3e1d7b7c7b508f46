package ch.guichet.mailbox;

import ch.guichet.mail.inbox.SenderVerdict;
import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Mails for screens: one statement a page, by key, without their bytes. */
@ApplicationScoped
class MailListStore {
    private static final String COLUMNS = """
            SELECT m.id, m.message_id, m.sender_name, m.sender, m.subject, m.received_at, m.size_bytes, m.copies,
                m.verdict_by, m.spf, m.dkim, m.dmarc, m.verified, m.fate, m.reason, m.fate_at, m.decided_by,
                COALESCE(m.case_id, r.case_id) AS in_case, m.request_id, COALESCE(r.number, c.number) AS number,
                m.acceptance_id, m.yes_refused, m.left_out, m.raw_sha256, m.raw_until""";
    private static final String FROM = """
             FROM inbound_mail m LEFT JOIN unattached_request r ON r.id = m.request_id
                LEFT JOIN support_case c ON c.id = m.case_id\
            """;

    @Inject
    private Database database;

    /** The latest first, below an id. */
    List<MailRow> rows(MailFilter filter, long beforeId, int count) {
        StringBuilder sql = new StringBuilder(COLUMNS + FROM + " WHERE m.id < ?");
        List<Object> values = new ArrayList<>(List.of(beforeId));
        if (filter.fate() != null) {
            sql.append(" AND m.fate = ?");
            values.add(filter.fate());
        }
        String sender = filter.sender() == null ? "" : filter.sender().strip().toLowerCase(Locale.ROOT);
        if (!sender.isEmpty()) {
            sql.append(" AND m.sender LIKE ? ESCAPE '!'");
            values.add(sender.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        }
        sql.append(" ORDER BY m.id DESC LIMIT ").append(count);
        return database.list(sql.toString(), MailListStore::row, values.toArray());
    }

    /** Those of one case, in the order in which they came; at most 200. */
    List<MailRow> ofCase(long caseId) {
        return database.list(
                COLUMNS + FROM + " WHERE m.case_id = ? OR r.case_id = ? ORDER BY m.id LIMIT 200",
                MailListStore::row,
                caseId,
                caseId);
    }

    Optional<MailView> view(long id) {
        return database
                .list(
                        COLUMNS + ", m.rest, m.raw IS NOT NULL AS raw_kept" + FROM + " WHERE m.id = ?",
                        MailListStore::view,
                        id)
                .stream()
                .findFirst();
    }

    Optional<byte[]> raw(long id) {
        return database
                .list("SELECT raw FROM inbound_mail WHERE id = ? AND raw IS NOT NULL", row -> row.getBytes(1), id)
                .stream()
                .findFirst();
    }

    long count(MailFate fate) {
        return database.number("SELECT COUNT(*) FROM inbound_mail WHERE fate = ?", fate);
    }

    MailboxState state(boolean set, String address) {
        return database.list(
                        "SELECT read_at, last_error FROM mailbox_round WHERE id = 1",
                        row -> new MailboxState(
                                set,
                                address,
                                Database.instant(row, "read_at"),
                                row.getString("last_error"),
                                count(MailFate.HELD),
                                count(MailFate.BROKEN)))
                .get(0);
    }

    /** Whether it lay still and is now to be taken in. */
    boolean again(long id, String by, Instant now) {
        return database.update("""
                        UPDATE inbound_mail SET fate = 'WAITING', reason = NULL, decided_by = ?, fate_at = ?
                        WHERE id = ? AND fate IN ('BROKEN', 'AUTOMATIC', 'HELD', 'DISCARDED')
                            AND request_id IS NULL AND case_id IS NULL""", by, now, id) == 1;
    }

    /** How many held mails of this sender are now to be taken in. */
    int againAllOf(String sender, String by, Instant now) {
        return database.update(
                "UPDATE inbound_mail SET fate = 'WAITING', reason = NULL, decided_by = ?, fate_at = ? WHERE sender = ? AND fate = 'HELD'",
                by,
                now,
                sender);
    }

    boolean discard(long id, String by, String reason, Instant now) {
        return database.update(
                        "UPDATE inbound_mail SET fate = 'DISCARDED', reason = ?, decided_by = ?, fate_at = ? WHERE id = ? AND fate IN ('BROKEN', 'HELD')",
                        reason,
                        by,
                        now,
                        id)
                == 1;
    }

    private static MailRow row(ResultSet row) throws SQLException {
        Long number = Database.nullableLong(row, "number");
        return new MailRow(
                row.getLong("id"),
                row.getString("sender_name"),
                row.getString("sender"),
                row.getString("subject"),
                Database.instant(row, "received_at"),
                row.getInt("size_bytes"),
                new SenderVerdict(
                        row.getString("verdict_by"),
                        row.getString("spf"),
                        row.getString("dkim"),
                        row.getString("dmarc"),
                        row.getBoolean("verified")),
                MailFate.valueOf(row.getString("fate")),
                row.getString("reason"),
                Database.nullableLong(row, "in_case"),
                Database.nullableLong(row, "request_id"),
                number == null ? null : number.intValue(),
                Database.nullableLong(row, "acceptance_id"),
                row.getString("yes_refused"));
    }

    private static MailView view(ResultSet row) throws SQLException {
        String leftOut = row.getString("left_out");
        String rest = row.getString("rest");
        return new MailView(
                row(row),
                row.getString("message_id"),
                row.getInt("copies"),
                Database.instant(row, "fate_at"),
                row.getString("decided_by"),
                leftOut == null || leftOut.isEmpty()
                        ? List.of()
                        : leftOut.lines().toList(),
                rest == null ? "" : rest,
                row.getString("raw_sha256"),
                row.getBoolean("raw_kept"),
                Database.instant(row, "raw_until"));
    }
}
