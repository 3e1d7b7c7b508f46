package ch.guichet.payments.plan;

import ch.guichet.catalog.Catalog;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Plans as they stand today: two statements, however many. */
@ApplicationScoped
public class PlanReader {
    private static final int MOST = 200;
    private static final String OPEN = "COALESCE(s.open_cents, d.due_cents)";
    private static final String ROWS = "SELECT p.id, p.document_id, d.number, p.customer_id, c.name, p.state,"
            + " p.agreed_cents, p.agreed_by, p.agreed_at, p.ended_by, p.ended_at, p.end_reason, " + OPEN
            + " AS open_cents FROM payment_plan p JOIN document d ON d.id = p.document_id JOIN customer c"
            + " ON c.id = p.customer_id LEFT JOIN document_settlement s ON s.document_id = d.id WHERE ";

    @Inject
    private Database database;

    @Inject
    private Catalog catalog;

    @Inject
    private BusinessClock clock;

    /** A customer's, the newest first. */
    public List<PaymentPlan> ofCustomer(long customerId) {
        return read("p.customer_id = ? ORDER BY p.id DESC LIMIT " + MOST, customerId);
    }

    /** Those of all customers that are open, the oldest first, after an id. */
    List<PaymentPlan> open(long after, int count) {
        return read("p.state = 'OPEN' AND p.id > ? ORDER BY p.id LIMIT " + count, after);
    }

    /** All of them, the newest first, before an id. */
    List<PaymentPlan> all(long before, int count) {
        return read("p.id < ? ORDER BY p.id DESC LIMIT " + count, before);
    }

    /** @throws Refusal not found */
    PaymentPlan one(long id) {
        return read("p.id = ?", id).stream().findFirst().orElseThrow(Refusal::notFound);
    }

    private List<PaymentPlan> read(String where, Object... values) {
        List<Long> ids = database.list(ROWS + where, row -> row.getLong("id"), values);
        if (ids.isEmpty()) return List.of();
        Map<Long, List<PlanPart>> parts = new HashMap<>();
        database.each(
                "SELECT plan_id, due_on, amount_cents FROM payment_plan_part WHERE plan_id IN ("
                        + Database.marks(ids.size()) + ") ORDER BY plan_id, part_no",
                row -> parts.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                        .add(new PlanPart(row.getObject(2, LocalDate.class), Money.ofCents(row.getLong(3)))),
                ignored -> {},
                ids.toArray());
        LocalDate today = clock.today();
        int grace = Integer.parseInt(catalog.setting("reminders.planGraceDays", today));
        return database.list(ROWS + where, row -> plan(row, parts.get(row.getLong("id")), today, grace), values);
    }

    private static PaymentPlan plan(ResultSet row, List<PlanPart> parts, LocalDate today, int grace)
            throws SQLException {
        Money agreed = Money.ofCents(row.getLong("agreed_cents"));
        Money paid = agreed.minus(Money.ofCents(row.getLong("open_cents")));
        Money counted = paid.isNegative() ? Money.ZERO : paid;
        return new PaymentPlan(
                row.getLong("id"),
                row.getLong("document_id"),
                row.getString("number"),
                row.getLong("customer_id"),
                row.getString("name"),
                PlanState.valueOf(row.getString("state")),
                agreed,
                counted,
                Instalments.steps(parts, counted, today, grace),
                row.getString("agreed_by"),
                Database.instant(row, "agreed_at"),
                row.getString("ended_by"),
                Database.instant(row, "ended_at"),
                row.getString("end_reason"));
    }
}
