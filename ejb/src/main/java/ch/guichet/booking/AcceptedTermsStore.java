package ch.guichet.booking;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Accepted terms, counted from the appointments that were booked under them. */
@ApplicationScoped
class AcceptedTermsStore {
    private static final String ROWS =
            "SELECT a.contact_name, c.name, COUNT(*), MAX(a.booked_at) AS last_at, MAX(a.acceptance_id)"
                    + " FROM appointment a JOIN customer c ON c.id = a.customer_id WHERE a.terms_version = ?"
                    + " GROUP BY a.contact_id, a.contact_name, c.id, c.name ORDER BY last_at DESC LIMIT 200";

    @Inject
    private Database database;

    Map<Integer, Integer> counts() {
        Map<Integer, Integer> counts = new TreeMap<>();
        database.each(
                "SELECT terms_version, COUNT(*) FROM appointment GROUP BY terms_version",
                row -> new int[] {row.getInt(1), row.getInt(2)},
                row -> counts.put(row[0], row[1]));
        return counts;
    }

    List<TermsUse.Row> rows(int version) {
        return database.list(
                ROWS,
                row -> new TermsUse.Row(
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3),
                        Database.instant(row, "last_at"),
                        row.getLong(5)),
                version);
    }
}
