package ch.guichet.test.faults;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A month that is billed from outside, and what must be true of its rows whatever happened meanwhile. */
final class PlayedMonth {
    private static final String DOCUMENTS =
            "SELECT customer_id, kind, billed_month, service_from, service_to, language, recipient_name, net_cents,"
                    + " vat_cents, credit_cents, rounding_cents, due_cents FROM document WHERE run_id = ?"
                    + " ORDER BY customer_id, kind";
    private static final String LINES =
            "SELECT d.customer_id, l.line_no, l.kind, l.intervention_id, l.title, l.service_date, l.raw_seconds,"
                    + " l.accounted_minutes, l.minutes, l.hourly_net_cents, l.price_agreed_at, l.acceptance_id, l.lot_id,"
                    + " l.credit_quantity, l.net_cents, l.vat_basis_points, l.vat_valid_from FROM document d"
                    + " JOIN document_line l ON l.document_id = d.id WHERE d.run_id = ? ORDER BY d.customer_id, l.line_no";
    private static final String PARKED =
            "SELECT customer_id, reason, detail FROM parked_customer WHERE run_id = ?" + " ORDER BY customer_id";

    private PlayedMonth() {}

    /** The month before the product's own day. */
    static YearMonth last(OwnServer server) {
        return YearMonth.from(Instant.parse(server.get("/demo/clock").getString("now"))
                        .atZone(ZoneId.of("Europe/Zurich")))
                .minusMonths(1);
    }

    /** @param mode {@code REAL} or {@code DRY_RUN}
     * @return the run's id */
    static long prepare(OwnServer server, YearMonth month, String mode) {
        return server.post("/billing-runs", "{\"month\":\"" + month + "\",\"mode\":\"" + mode + "\"}")
                .getJsonNumber("id")
                .longValue();
    }

    /** Whether the run is in that state and nobody works on it; fails when its job has failed. */
    static boolean rests(OwnServer server, long run, String state) {
        JsonObject status = server.get("/billing-runs/" + run);
        assertThat(status.getString("activity")).as(status.toString()).isNotEqualTo("FAILED");
        return status.getString("state").equals(state)
                && !status.getString("activity").equals("RUNNING");
    }

    /** What was posted is, row by row, what the undisturbed rehearsal made. */
    static void sameRows(Connection database, long undisturbed, long run) throws SQLException {
        for (String rows : List.of(DOCUMENTS, LINES, PARKED))
            assertThat(rows(database, rows, run)).as(rows).isEqualTo(rows(database, rows, undisturbed));
        assertThat(rows(database, DOCUMENTS, run)).isNotEmpty();
    }

    /** Numbers, files, lots and the journal of a posted run. */
    static void onceAndWithoutGap(Connection database, long run) throws SQLException {
        String documents = "(SELECT id FROM document WHERE run_id = ?)";
        assertThat(rows(database, "SELECT id FROM document WHERE run_id = ? AND state <> 'POSTED'", run))
                .isEmpty();
        assertThat(rows(
                        database,
                        "SELECT kind FROM document WHERE run_id = ? GROUP BY kind HAVING MAX(serial) - MIN(serial) + 1"
                                + " <> COUNT(*)",
                        run))
                .as("numbers with a gap")
                .isEmpty();
        assertThat(rows(
                        database,
                        "SELECT id FROM document WHERE run_id = ? AND id NOT IN (SELECT document_id FROM document_file)",
                        run))
                .as("documents without a file")
                .isEmpty();
        assertThat(rows(
                        database,
                        "SELECT l.lot_id, SUM(l.credit_quantity) FROM document_line l WHERE l.document_id IN "
                                + documents + " AND l.lot_id IS NOT NULL GROUP BY l.lot_id ORDER BY l.lot_id",
                        run))
                .as("what lines say was taken from lots, and what the ledger says")
                .isEqualTo(rows(
                        database,
                        "SELECT e.lot_id, -SUM(e.quantity) FROM credit_entry e WHERE e.document_id IN " + documents
                                + " GROUP BY e.lot_id ORDER BY e.lot_id",
                        run));
        assertThat(rows(
                        database,
                        "SELECT e.source_id FROM journal_entry e JOIN journal_line j ON j.entry_id = e.id WHERE"
                                + " e.source_kind = 'DOCUMENT' AND e.source_id IN " + documents
                                + " GROUP BY e.source_id HAVING SUM(j.debit_cents) <> SUM(j.credit_cents)",
                        run))
                .as("entries that do not balance")
                .isEmpty();
    }

    private static List<String> rows(Connection database, String sql, long run) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            statement.setLong(1, run);
            List<String> rows = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    List<String> values = new ArrayList<>();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) values.add(row.getString(i));
                    rows.add(String.join(" | ", values));
                }
            }
            return rows;
        }
    }
}
