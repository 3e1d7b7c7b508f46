package ch.guichet.payments.plan;

import ch.guichet.reminders.PlanStops;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Writes plans, each with its stop of reminders. */
@ApplicationScoped
class PlanBook {
    private static final String ADD = "INSERT INTO payment_plan (id, document_id, customer_id, state, open_key,"
            + " agreed_cents, stop_id, agreed_by, agreed_at) VALUES (?, ?, ?, 'OPEN', ?, ?, ?, ?, ?)";
    private static final String DOCUMENT = "SELECT d.customer_id, COALESCE(s.open_cents, d.due_cents) AS open_cents"
            + " FROM document d LEFT JOIN document_settlement s ON s.document_id = d.id WHERE d.id = ?"
            + " AND d.state = 'POSTED' AND d.kind = 'INVOICE'"
            + " AND NOT EXISTS (SELECT 1 FROM document corrected WHERE corrected.corrects_id = d.id)";

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    @Inject
    private PlanStops stops;

    @Inject
    private BusinessClock clock;

    record Debt(long customerId, Money open) {}

    /** @throws Refusal not found, {@code payments.nothingOpen} */
    Debt debt(long documentId) {
        Debt debt =
                database
                        .list(DOCUMENT, row -> new Debt(row.getLong(1), Money.ofCents(row.getLong(2))), documentId)
                        .stream()
                        .findFirst()
                        .orElseThrow(Refusal::notFound);
        if (!debt.open().isPositive()) throw Refusal.conflict("payments.nothingOpen");
        return debt;
    }

    /** @throws Refusal {@code payments.planThere} when another is open */
    long add(long documentId, Debt debt, List<PlanPart> parts, String reason, String by) {
        long id = ids.take(1);
        long stop = stops.hold(debt.customerId(), documentId, reason, by);
        boolean added = database.addUnlessThere(
                ADD, id, documentId, debt.customerId(), "D" + documentId, debt.open(), stop, by, clock.now());
        if (!added) throw Refusal.conflict("payments.planThere");
        List<Object[]> rows = new ArrayList<>();
        for (PlanPart part : parts) rows.add(Database.values(id, rows.size() + 1, part.dueOn(), part.amount()));
        database.batch(
                "INSERT INTO payment_plan_part (plan_id, part_no, due_on, amount_cents) VALUES (?, ?, ?, ?)", rows);
        return id;
    }

    /** Ends an open plan and lets reminders go on. @return false when somebody else has ended it */
    boolean end(long planId, PlanState state, String reason, String by) {
        boolean ended = database.update(
                        "UPDATE payment_plan SET state = ?, open_key = NULL, ended_by = ?, ended_at = ?, end_reason = ?"
                                + " WHERE id = ? AND state = 'OPEN'",
                        state,
                        by,
                        clock.now(),
                        reason,
                        planId)
                == 1;
        if (ended)
            stops.release(
                    database.number("SELECT stop_id FROM payment_plan WHERE id = ?", planId), by == null ? "–" : by);
        return ended;
    }
}
