package ch.guichet.booking;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Fees of appointments. Month-end puts them on bills; the number of the bill is asked of its table. */
@ApplicationScoped
class FeeStore {
    private static final String ADD = "INSERT INTO appointment_fee (appointment_id, customer_id, kind, title,"
            + " amount_cents, fee_on, fee_at, free_until, agreed_at, acceptance_id) VALUES (" + Database.marks(10)
            + ")";
    private static final String FIND = "SELECT f.*, CASE d.state WHEN 'POSTED' THEN d.number END AS document_number"
            + " FROM appointment_fee f LEFT JOIN document d ON d.id = f.document_id WHERE f.appointment_id = ?";
    private static final String WAIVE = "UPDATE appointment_fee SET waived_at = ?, waived_by = ?, waive_reason = ?"
            + " WHERE appointment_id = ? AND waived_at IS NULL AND document_id IS NULL";

    @Inject
    private Database database;

    /** Of an appointment that has just ended without having taken place. */
    void add(Appointment a) {
        FeeKind kind = a.state() == AppointmentState.NO_SHOW ? FeeKind.NO_SHOW_FEE : FeeKind.CANCEL_FEE;
        Instant at = kind == FeeKind.NO_SHOW_FEE ? a.start() : a.ending().at();
        database.update(
                ADD,
                a.id(),
                a.customerId(),
                kind,
                a.subject(),
                a.feeDue(),
                BusinessClock.dayOf(a.ending().at()),
                at,
                a.cancelFreeUntil(),
                a.agreed().at(),
                a.agreed().acceptanceId());
    }

    Optional<AppointmentFee> find(long appointmentId) {
        return database.list(FIND, FeeStore::fee, appointmentId).stream().findFirst();
    }

    /** @return whether it was open; of a waiver and a bill at the same time only one succeeds */
    boolean waive(long appointmentId, String by, String reason, Instant now) {
        return database.update(WAIVE, now, by, reason, appointmentId) == 1;
    }

    private static AppointmentFee fee(ResultSet row) throws SQLException {
        return new AppointmentFee(
                row.getLong("appointment_id"),
                FeeKind.valueOf(row.getString("kind")),
                Money.ofCents(row.getLong("amount_cents")),
                row.getObject("fee_on", LocalDate.class),
                Database.instant(row, "fee_at"),
                Database.instant(row, "free_until"),
                Database.instant(row, "agreed_at"),
                row.getLong("acceptance_id"),
                Database.instant(row, "waived_at"),
                row.getString("waived_by"),
                row.getString("waive_reason"),
                Database.nullableLong(row, "document_id"),
                row.getString("document_number"));
    }
}
