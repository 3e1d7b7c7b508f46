package ch.guichet.credit;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Payments by hand in plain SQL: rows are added, and an undone one says so. */
@ApplicationScoped
class LotPaymentStore {
    @Inject
    private Database database;

    @Inject
    private BusinessClock clock;

    void add(long id, long lotId, LocalDate paidOn, Money amount, String by) {
        database.update(
                "INSERT INTO lot_payment (id, lot_id, paid_on, amount_cents, noted_by, noted_at) VALUES (?,?,?,?,?,?)",
                id,
                lotId,
                paidOn,
                amount,
                by,
                clock.now());
    }

    void undo(long id, String by, String reason) {
        database.update(
                "UPDATE lot_payment SET undone_by = ?, undone_at = ?, undo_reason = ? WHERE id = ?",
                by,
                clock.now(),
                reason,
                id);
    }

    Optional<LotPayments.HandPayment> standing(long lotId) {
        return database
                .list(
                        "SELECT id, paid_on, amount_cents FROM lot_payment WHERE lot_id = ? AND undone_at IS NULL",
                        row -> new LotPayments.HandPayment(
                                row.getLong(1), row.getObject(2, LocalDate.class), Money.ofCents(row.getLong(3))),
                        lotId)
                .stream()
                .findFirst();
    }
}
