package ch.guichet.reminders;

import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import ch.guichet.shared.Money;
import ch.guichet.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reminders, written in sets and read by the page. */
@ApplicationScoped
class ReminderStore {
    private static final int PAGE = 50;
    private static final String INSERT = "INSERT INTO reminder (id, run_id, document_id, customer_id, level_no, state,"
            + " chosen, open_cents, earlier_cents, interest_from, interest_to, interest_bp, interest_cents, fee_cents,"
            + " fee_vat_bp, fee_vat_cents, fee_why, rounding_cents, due_cents, pay_until) VALUES ("
            + Database.marks(20) + ")";
    private static final String ROW = "SELECT r.*, d.number, d.due_date, d.recipient_name, c.number AS customer_number"
            + " FROM reminder r JOIN document d ON d.id = r.document_id JOIN customer c ON c.id = r.customer_id WHERE ";
    private static final String TOTALS = "SELECT COUNT(*) AS proposed,"
            + " SUM(CASE WHEN chosen = TRUE AND state <> 'LEFT_OUT' THEN 1 ELSE 0 END) AS chosen,"
            + " SUM(CASE WHEN state = 'SENT' THEN 1 ELSE 0 END) AS sent,"
            + " SUM(CASE WHEN chosen = TRUE AND state <> 'LEFT_OUT' THEN open_cents + earlier_cents ELSE 0 END) AS open_sum,"
            + " SUM(CASE WHEN chosen = TRUE AND state <> 'LEFT_OUT' THEN interest_cents ELSE 0 END) AS interest,"
            + " SUM(CASE WHEN chosen = TRUE AND state <> 'LEFT_OUT' THEN fee_cents ELSE 0 END) AS fees,"
            + " SUM(CASE WHEN chosen = TRUE AND state <> 'LEFT_OUT' THEN due_cents ELSE 0 END) AS due"
            + " FROM reminder WHERE run_id = ?";

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    void add(long runId, List<Proposal> proposals) {
        if (proposals.isEmpty()) return;
        long id = ids.take(proposals.size());
        List<Object[]> rows = new ArrayList<>();
        for (Proposal one : proposals) {
            rows.add(Database.values(
                    id++,
                    runId,
                    one.item().documentId(),
                    one.item().customerId(),
                    one.level(),
                    ReminderState.PROPOSED,
                    true,
                    one.item().open(),
                    one.item().costs(),
                    one.interestFrom(),
                    one.interestTo(),
                    one.interestBasisPoints(),
                    one.interest(),
                    one.fee(),
                    one.feeVatBasisPoints(),
                    one.feeVat(),
                    one.feeWhy(),
                    one.rounding(),
                    one.due(),
                    one.payUntil()));
        }
        database.batch(INSERT, rows);
    }

    /** The document of the last proposal of a run: where a job that was interrupted goes on. */
    long lastDocument(long runId) {
        return database.number("SELECT MAX(document_id) FROM reminder WHERE run_id = ?", runId);
    }

    Page<ReminderLine> ofRun(long runId, String search, String after) {
        List<Object> values = new ArrayList<>(List.of(runId, Page.key(after, 0)));
        StringBuilder where = new StringBuilder("r.run_id = ? AND r.id > ?");
        if (search != null && !search.isBlank()) {
            String wanted = search.strip();
            where.append(" AND (d.number LIKE ? OR LOWER(d.recipient_name) LIKE ? OR c.number = ?)");
            values.add(wanted + "%");
            values.add("%" + wanted.toLowerCase() + "%");
            values.add(wanted.matches("\\d{1,9}") ? Integer.parseInt(wanted) : -1);
        }
        return Page.of(
                database.list(ROW + where + " ORDER BY r.id LIMIT " + (PAGE + 1), ReminderStore::row, values.toArray()),
                PAGE,
                ReminderLine::id);
    }

    List<ReminderLine> ofDocument(long documentId) {
        return database.list(
                ROW + "r.document_id = ? AND r.state = 'SENT' ORDER BY r.level_no", ReminderStore::row, documentId);
    }

    /** What was sent for a document and is still charged. */
    List<ReminderLine> notWaived(long documentId) {
        return database.list(
                ROW + "r.document_id = ? AND r.state = 'SENT' AND r.waived_at IS NULL ORDER BY r.level_no",
                ReminderStore::row,
                documentId);
    }

    List<ReminderLine> byIds(List<Long> wanted) {
        if (wanted.isEmpty()) return List.of();
        return database.list(
                ROW + "r.id IN (" + Database.marks(wanted.size()) + ") ORDER BY r.id",
                ReminderStore::row,
                wanted.toArray());
    }

    ReminderTotals totals(long runId) {
        return database.list(
                        TOTALS,
                        row -> new ReminderTotals(
                                row.getLong("proposed"),
                                row.getLong("chosen"),
                                row.getLong("sent"),
                                Money.ofCents(row.getLong("open_sum")),
                                Money.ofCents(row.getLong("interest")),
                                Money.ofCents(row.getLong("fees")),
                                Money.ofCents(row.getLong("due"))),
                        runId)
                .get(0);
    }

    int choose(long runId, long reminderId, boolean chosen) {
        return database.update(
                "UPDATE reminder SET chosen = ? WHERE run_id = ? AND id = ? AND state = 'PROPOSED'",
                chosen,
                runId,
                reminderId);
    }

    void chooseAll(long runId, boolean chosen) {
        database.update("UPDATE reminder SET chosen = ? WHERE run_id = ? AND state = 'PROPOSED'", chosen, runId);
    }

    /** What is approved and not sent yet, in the order of the ids. */
    List<Long> unsent(long runId, long after, int count) {
        return database.list(
                "SELECT id FROM reminder WHERE run_id = ? AND state = 'PROPOSED' AND chosen = TRUE AND id > ?"
                        + " ORDER BY id LIMIT " + count,
                row -> row.getLong(1),
                runId,
                after);
    }

    /** Marks as sent; what it costs is owed from now on. The key of document and level is taken here: a second reminder of the same level fails. */
    void sent(List<ReminderLine> lines, LocalDate on) {
        database.batch(
                "UPDATE reminder SET state = 'SENT', sent_on = ?, once_key = ? WHERE id = ?",
                lines.stream()
                        .map(line -> Database.values(on, line.documentId() + ":" + line.level(), line.id()))
                        .toList());
        database.batch(
                "UPDATE document_settlement SET costs_cents = costs_cents + ?, open_cents = open_cents + ?"
                        + " WHERE document_id = ?",
                lines.stream()
                        .map(line -> Database.values(line.costs(), line.costs(), line.documentId()))
                        .toList());
    }

    void leaveOut(List<Long> reminders, String because) {
        database.batch(
                "UPDATE reminder SET state = 'LEFT_OUT', left_because = ? WHERE id = ?",
                reminders.stream().map(id -> Database.values(because, id)).toList());
    }

    void leaveOutUnchosen(long runId) {
        database.update(
                "UPDATE reminder SET state = 'LEFT_OUT', left_because = 'PERSON' WHERE run_id = ?"
                        + " AND state = 'PROPOSED'",
                runId);
    }

    void keep(long reminderId, byte[] content, String sha256) {
        database.update(
                "INSERT INTO reminder_file (reminder_id, content, sha256) VALUES (?,?,?)", reminderId, content, sha256);
    }

    byte[] file(long reminderId) {
        return database
                .list("SELECT content FROM reminder_file WHERE reminder_id = ?", row -> row.getBytes(1), reminderId)
                .stream()
                .findFirst()
                .orElse(null);
    }

    private static ReminderLine row(ResultSet row) throws SQLException {
        return new ReminderLine(
                row.getLong("id"),
                row.getLong("run_id"),
                row.getLong("document_id"),
                row.getString("number"),
                row.getObject("due_date", LocalDate.class),
                row.getLong("customer_id"),
                row.getInt("customer_number"),
                row.getString("recipient_name"),
                row.getInt("level_no"),
                ReminderState.valueOf(row.getString("state")),
                row.getBoolean("chosen"),
                row.getString("left_because"),
                Money.ofCents(row.getLong("open_cents")),
                Money.ofCents(row.getLong("earlier_cents")),
                row.getObject("interest_from", LocalDate.class),
                row.getObject("interest_to", LocalDate.class),
                row.getInt("interest_bp"),
                Money.ofCents(row.getLong("interest_cents")),
                Money.ofCents(row.getLong("fee_cents")),
                row.getInt("fee_vat_bp"),
                Money.ofCents(row.getLong("fee_vat_cents")),
                FeeWhy.valueOf(row.getString("fee_why")),
                Money.ofCents(row.getLong("rounding_cents")),
                Money.ofCents(row.getLong("due_cents")),
                row.getObject("pay_until", LocalDate.class),
                row.getObject("sent_on", LocalDate.class));
    }
}
