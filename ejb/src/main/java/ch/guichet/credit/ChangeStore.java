package ch.guichet.credit;

import ch.guichet.catalog.PackKind;
import ch.guichet.shared.Database;
import ch.guichet.shared.Page;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Changes by hand, and the lots they are about. */
@ApplicationScoped
class ChangeStore {
    private static final int PAGE = 50;
    private static final String CARDS = "SELECT x.id, x.kind, x.state, x.lot_id, l.pack_code, l.kind AS lot_kind,"
            + " l.remaining, x.customer_id, c.number, c.name, x.to_customer_id, t.name AS to_name, x.quantity, x.reason,"
            + " x.proposed_by, x.proposed_at, x.decided_by, x.decided_at, x.decline_reason, x.proposed_by_id"
            + " FROM credit_change x JOIN credit_lot l ON l.id = x.lot_id JOIN customer c ON c.id = x.customer_id"
            + " LEFT JOIN customer t ON t.id = x.to_customer_id WHERE x.id < ? AND (? = 0 OR x.id = ?)"
            + " AND (? = '' OR x.state = ?) ORDER BY x.id DESC LIMIT " + (PAGE + 1);

    @PersistenceContext(unitName = "guichet")
    private EntityManager entities;

    @Inject
    private Database database;

    void add(CreditChange change) {
        entities.persist(change);
        entities.flush();
    }

    /** Writes what has changed, so that the database says no before anybody is told. */
    void write() {
        entities.flush();
    }

    CreditChange lock(long id) {
        CreditChange change = entities.find(CreditChange.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (change == null) throw Refusal.notFound();
        return change;
    }

    ChangingLot lot(long lotId, boolean lock) {
        return database.list(ChangingLot.SELECT + (lock ? " FOR UPDATE" : ""), ChangingLot::of, lotId).stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** Newest first. @param state null for all @param readerId whose own ones are marked */
    Page<ChangeCard> page(ChangeState state, String after, long readerId) {
        String wanted = state == null ? "" : state.name();
        return Page.of(
                database.list(CARDS, row -> card(row, readerId), Page.key(after, Long.MAX_VALUE), 0, 0, wanted, wanted),
                PAGE,
                ChangeCard::id);
    }

    ChangeCard one(long id, long readerId) {
        return database.list(CARDS, row -> card(row, readerId), Long.MAX_VALUE, id, id, "", "").stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private static ChangeCard card(ResultSet row, long readerId) throws SQLException {
        return new ChangeCard(
                row.getLong("id"),
                ChangeKind.valueOf(row.getString("kind")),
                ChangeState.valueOf(row.getString("state")),
                row.getLong("lot_id"),
                row.getString("pack_code"),
                PackKind.valueOf(row.getString("lot_kind")),
                row.getLong("remaining"),
                row.getLong("customer_id"),
                row.getInt("number"),
                row.getString("name"),
                Database.nullableLong(row, "to_customer_id"),
                row.getString("to_name"),
                row.getLong("quantity"),
                row.getString("reason"),
                row.getString("proposed_by"),
                Database.instant(row, "proposed_at"),
                row.getString("decided_by"),
                Database.instant(row, "decided_at"),
                row.getString("decline_reason"),
                row.getLong("proposed_by_id") == readerId);
    }
}
