package ch.guichet.payments.ledger;

import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import ch.guichet.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The open items: the one place that says what is owed, for payments, reminders and statements alike. */
@ApplicationScoped
public class OpenItems {
    /** A document without a standing is open in full; what reminders cost is open with it. */
    public static final String OPEN = "COALESCE(s.open_cents, d.due_cents)";

    /** What a person wrote down as paid by hand, or took back before it was paid, or what a credit note cancels, is not owed. */
    public static final String OWED =
            " AND NOT EXISTS (SELECT 1 FROM lot_document x JOIN credit_lot z ON z.id = x.lot_id"
                    + " WHERE x.document_id = d.id AND (z.cancelled_on IS NOT NULL OR EXISTS (SELECT 1 FROM lot_payment y"
                    + " WHERE y.lot_id = x.lot_id AND y.undone_at IS NULL)))"
                    + " AND NOT EXISTS (SELECT 1 FROM document corrected WHERE corrected.corrects_id = d.id)";

    private static final int PAGE = 50;
    private static final String ROWS = "SELECT d.id, d.number, d.customer_id, c.number AS customer_number, c.name,"
            + " d.issue_date, d.due_date, d.due_cents, COALESCE(s.costs_cents, 0) AS costs_cents,"
            + " GREATEST(0, COALESCE(s.costs_cents - s.costs_paid_cents, 0)) AS costs_open_cents, " + OPEN
            + " AS open_cents FROM document d"
            + " JOIN customer c ON c.id = d.customer_id LEFT JOIN document_settlement s ON s.document_id = d.id"
            + " WHERE d.state = 'POSTED' AND d.due_cents > 0 AND d.kind <> 'CREDIT_NOTE' AND " + OPEN + " > 0"
            + OWED;

    @Inject
    private Database database;

    /** The open items of a customer, the oldest due first. */
    public List<OpenItem> of(long customerId) {
        return database.list(ROWS + " AND d.customer_id = ? ORDER BY d.due_date, d.id", OpenItems::read, customerId);
    }

    /** What is left of a document; zero when it is paid, not posted, or none. */
    public Money open(long documentId) {
        return database.list(ROWS + " AND d.id = ?", OpenItems::read, documentId).stream()
                .map(OpenItem::open)
                .findFirst()
                .orElse(Money.ZERO);
    }

    /** Open items of all customers that match, the first posted first. @param search number or name, or null */
    Page<OpenItem> page(String search, boolean lateOnly, LocalDate today, String after) {
        List<Object> values = new ArrayList<>();
        StringBuilder where = new StringBuilder();
        if (search != null && !search.isBlank()) {
            String wanted = search.strip();
            where.append(" AND (d.number LIKE ? OR LOWER(c.name) LIKE ? OR c.number = ?)");
            values.add(wanted + "%");
            values.add("%" + wanted.toLowerCase() + "%");
            values.add(wanted.matches("\\d{1,9}") ? Integer.parseInt(wanted) : -1);
        }
        if (lateOnly) {
            where.append(" AND d.due_date < ?");
            values.add(today);
        }
        where.append(" AND d.id > ? ORDER BY d.id LIMIT " + (PAGE + 1));
        values.add(Page.key(after, 0));
        return Page.of(database.list(ROWS + where, OpenItems::read, values.toArray()), PAGE, OpenItem::documentId);
    }

    List<OpenItem> byNumbers(Collection<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : database.list(
                        ROWS + " AND d.number IN (" + Database.marks(numbers.size()) + ")",
                        OpenItems::read,
                        numbers.toArray());
    }

    List<OpenItem> byReference(String reference) {
        return database.list(ROWS + " AND d.reference = ?", OpenItems::read, reference);
    }

    List<OpenItem> ofCustomers(Collection<Long> customers, int most) {
        return customers.isEmpty()
                ? List.of()
                : database.list(
                        ROWS + " AND d.customer_id IN (" + Database.marks(customers.size())
                                + ") ORDER BY d.due_date, d.id LIMIT " + most,
                        OpenItems::read,
                        customers.toArray());
    }

    private static OpenItem read(ResultSet row) throws SQLException {
        return new OpenItem(
                row.getLong("id"),
                row.getString("number"),
                row.getLong("customer_id"),
                row.getInt("customer_number"),
                row.getString("name"),
                row.getObject("issue_date", LocalDate.class),
                row.getObject("due_date", LocalDate.class),
                Money.ofCents(row.getLong("due_cents")),
                Money.ofCents(row.getLong("costs_cents")),
                Money.ofCents(row.getLong("costs_open_cents")),
                Money.ofCents(row.getLong("open_cents")));
    }
}
