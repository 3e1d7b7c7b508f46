package ch.guichet.customers;

import ch.guichet.identity.CurrentUser;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The people of one company, with their accounts. */
@ApplicationScoped
class ColleagueStore {
    private static final String ROWS = """
        SELECT p.id, p.user_id, p.name, p.email, m.may_book, m.accept_limit_cents, m.may_accept_urgency,
            m.sees_invoices, m.manages_users, m.valid_to
        FROM mandate m JOIN contact p ON p.id = m.contact_id WHERE m.customer_id = ?""";

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    @PersistenceContext
    private EntityManager em;

    List<ColleagueRow> all(long customerId) {
        em.flush();
        return database.list(ROWS + " ORDER BY p.name, p.id", ColleagueStore::read, customerId);
    }

    Optional<ColleagueRow> find(long customerId, long contactId) {
        em.flush();
        return database.list(ROWS + " AND p.id = ?", ColleagueStore::read, customerId, contactId).stream()
                .findFirst();
    }

    /** Other contacts who may manage users on this day, all mandates of the company locked until the transaction ends. */
    long otherManagers(long customerId, long contactId, LocalDate day) {
        em.flush();
        database.list(
                "SELECT contact_id FROM mandate WHERE customer_id = ? ORDER BY contact_id FOR UPDATE",
                row -> row.getLong(1),
                customerId);
        return database.number("""
            SELECT COUNT(*) FROM mandate m JOIN contact p ON p.id = m.contact_id JOIN app_user u ON u.id = p.user_id
            WHERE m.customer_id = ? AND m.contact_id <> ? AND m.manages_users = TRUE AND u.active = TRUE
                AND m.valid_from <= ? AND (m.valid_to IS NULL OR m.valid_to >= ?)""", customerId, contactId, day, day);
    }

    /** The contact who signs in with this account. */
    Optional<Long> userOf(String email) {
        return database
                .list(
                        "SELECT user_id FROM contact WHERE email = ? AND user_id IS NOT NULL",
                        row -> row.getLong(1),
                        email)
                .stream()
                .findFirst();
    }

    Optional<String> emailOf(long userId) {
        return database.list("SELECT email FROM contact WHERE user_id = ?", row -> row.getString(1), userId).stream()
                .findFirst();
    }

    void note(long customerId, long contactId, MandateEventKind kind) {
        em.flush();
        database.update(
                "INSERT INTO mandate_event (id, customer_id, contact_id, kind, by_name, at_time) VALUES (?, ?, ?, ?,"
                        + " ?, ?)",
                ids.take(1),
                customerId,
                contactId,
                kind,
                user.get().displayName(),
                clock.now());
    }

    private static ColleagueRow read(ResultSet row) throws SQLException {
        Long limit = Database.nullableLong(row, "accept_limit_cents");
        return new ColleagueRow(
                row.getLong("id"),
                Database.nullableLong(row, "user_id"),
                row.getString("name"),
                row.getString("email"),
                row.getBoolean("may_book"),
                limit == null ? null : Money.ofCents(limit),
                row.getBoolean("may_accept_urgency"),
                row.getBoolean("sees_invoices"),
                row.getBoolean("manages_users"),
                row.getObject("valid_to", LocalDate.class));
    }
}
