package ch.guichet.interventions;

import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Visits to customers; the key lets a day of an intervention have one. */
@ApplicationScoped
class TravelStore {
    private static final String ROWS = "SELECT t.id, t.intervention_id, t.travelled_on, t.net_cents, t.note, t.by_name,"
            + " t.document_id FROM work_travel t JOIN intervention i ON i.id = t.intervention_id"
            + " WHERE t.live_on IS NOT NULL AND ";

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    /** @return its id, or 0 when the day has one already */
    long add(Intervention on, LocalDate day, Money net, String note, String by, Instant at) {
        long id = ids.take(1);
        boolean added = database.addUnlessThere(
                "INSERT INTO work_travel (id, intervention_id, customer_id, travelled_on, live_on, net_cents, note,"
                        + " by_name, at) VALUES (?,?,?,?,?,?,?,?,?)",
                id,
                on.id(),
                on.customerId(),
                day,
                day,
                net,
                note,
                by,
                at);
        return added ? id : 0;
    }

    /** It stays with who took it back and why. @return false when it is billed, or was taken back */
    boolean takeBack(long id, String reason, String by, Instant at) {
        return database.update(
                        "UPDATE work_travel SET live_on = NULL, taken_back_by = ?, taken_back_at = ?,"
                                + " taken_back_reason = ? WHERE id = ? AND live_on IS NOT NULL AND document_id IS NULL",
                        by,
                        at,
                        reason,
                        id)
                == 1;
    }

    List<TravelRow> of(long interventionId) {
        return database.list(ROWS + "t.intervention_id = ? ORDER BY t.travelled_on", TravelStore::read, interventionId);
    }

    /** Of all interventions of a case. */
    List<TravelRow> ofCase(long caseId) {
        return database.list(ROWS + "i.case_id = ? ORDER BY t.travelled_on", TravelStore::read, caseId);
    }

    private static TravelRow read(ResultSet row) throws SQLException {
        return new TravelRow(
                row.getLong("id"),
                row.getLong("intervention_id"),
                row.getObject("travelled_on", LocalDate.class),
                Money.ofCents(row.getLong("net_cents")),
                row.getString("note"),
                row.getString("by_name"),
                Database.nullableLong(row, "document_id"));
    }
}
