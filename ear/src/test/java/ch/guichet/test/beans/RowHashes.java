package ch.guichet.test.beans;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a billed month left, table by table: so many rows, and a sum of their hashes that does not mind their order. Ids,
 * instants of writing, numbers (the two sides give them in another order) and check digits are left out.
 */
@ApplicationScoped
public class RowHashes {
    private static final String OURS = " WHERE d.customer_id >= " + MonthWorld.FIRST;
    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put(
                "document",
                "SELECT customer_id, kind, state, billed_month, issue_date, due_date, service_from, service_to, language,"
                        + " recipient_name, street, postal_code, town, net_cents, vat_cents, credit_cents, rounding_cents,"
                        + " due_cents FROM document d" + OURS);
        TABLES.put(
                "document_line",
                "SELECT d.customer_id, l.line_no, l.kind, l.intervention_id, l.title, l.service_date, l.raw_seconds,"
                        + " l.accounted_minutes, l.minutes, l.hourly_net_cents, l.unit_minutes, l.minimum_minutes,"
                        + " l.price_agreed_at, l.acceptance_id, l.lot_id, l.credit_quantity, l.net_cents, l.vat_category,"
                        + " l.vat_basis_points, l.vat_valid_from FROM document d JOIN document_line l"
                        + " ON l.document_id = d.id" + OURS);
        TABLES.put(
                "document_vat",
                "SELECT d.customer_id, v.basis_points, v.net_cents, v.vat_cents FROM document d JOIN document_vat v"
                        + " ON v.document_id = d.id" + OURS);
        TABLES.put(
                "credit_entry",
                "SELECT d.lot_id, d.kind, d.quantity, d.value_cents, d.service_date, d.line_no FROM credit_entry d"
                        + OURS + " AND d.kind = 'USE'");
        TABLES.put("credit_lot", "SELECT d.id, d.remaining FROM credit_lot d" + OURS);
        TABLES.put(
                "journal",
                "SELECT d.customer_id, e.entry_date, j.account, SUM(j.debit_cents), SUM(j.credit_cents) FROM document d"
                        + " JOIN journal_entry e ON e.source_kind = 'DOCUMENT' AND e.source_id = d.id JOIN journal_line j"
                        + " ON j.entry_id = e.id" + OURS + " GROUP BY d.customer_id, e.entry_date, j.account");
        TABLES.put(
                "work_entry",
                "SELECT w.id, d.customer_id FROM work_entry w JOIN document d ON d.id = w.document_id" + OURS);
        TABLES.put("intervention", "SELECT d.id, d.billed_seconds FROM intervention d" + OURS);
    }

    @Inject
    private Database database;

    public Map<String, String> ofTheMonth() {
        Map<String, String> all = new LinkedHashMap<>();
        TABLES.forEach((table, sql) -> all.put(table, hash(sql)));
        return all;
    }

    /** @throws AssertionError that names the first table in which the two sides differ */
    public void mustBe(Map<String, String> other) {
        ofTheMonth().forEach((table, hash) -> {
            if (!hash.equals(other.get(table)))
                throw new AssertionError(table + ": set-based SQL left " + other.get(table) + ", the product " + hash);
        });
    }

    private String hash(String sql) {
        long[] sum = new long[2];
        database.each(sql, RowHashes::row, hash -> {
            sum[0]++;
            sum[1] += hash;
        });
        return sum[0] + " rows, hash " + Long.toHexString(sum[1]);
    }

    private static Long row(ResultSet row) throws SQLException {
        long hash = 7;
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            hash = (hash ^ String.valueOf(row.getString(i)).hashCode()) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash;
    }
}
