package ch.guichet.acceptance;

import ch.guichet.shared.Database;
import ch.guichet.shared.DatabaseFault;
import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.List;
import java.util.Optional;

/** Plain SQL on purpose: a register that is only added to needs an INSERT, and no mapping that could write it back. */
@ApplicationScoped
class AcceptanceStore {
    private static final String COLUMNS = "id, link, subject_kind, subject_id, subject_version, title, document_sha256,"
            + " document_type, customer_id, contact_id, contact_name, right_used, limit_cents, amount_cents, channel,"
            + " origin, accepted_at, previous_hash, hash";

    @Inject
    private Database database;

    /** A link as it is stored, with the bytes beside it; evidence is null when somebody made it unreadable. */
    record Stored(long link, Evidence evidence, byte[] document) {}

    ChainHead lockHead() {
        return head(" FOR UPDATE");
    }

    ChainHead head() {
        return head("");
    }

    private ChainHead head(String lock) {
        return database.list(
                        "SELECT last_link, last_hash FROM chain_head WHERE name = 'acceptance'" + lock,
                        row -> new ChainHead(row.getLong(1), row.getString(2)))
                .get(0);
    }

    boolean exists(SubjectKind kind, long id, int version) {
        return database.number(
                        "SELECT COUNT(*) FROM acceptance"
                                + " WHERE subject_kind = ? AND subject_id = ? AND subject_version = ?",
                        kind,
                        id,
                        version)
                > 0;
    }

    void append(Evidence e, byte[] document) {
        try {
            database.update(
                    "INSERT INTO acceptance (" + COLUMNS + ", document) VALUES (" + Database.marks(20) + ")",
                    e.id(),
                    e.link(),
                    e.kind(),
                    e.subjectId(),
                    e.subjectVersion(),
                    e.title(),
                    e.documentSha256(),
                    e.documentType(),
                    e.customerId(),
                    e.contactId(),
                    e.contactName(),
                    e.rightUsed(),
                    e.limit(),
                    e.amount(),
                    e.channel(),
                    e.origin(),
                    e.acceptedAt(),
                    e.previousHash(),
                    e.hash(),
                    document);
        } catch (DatabaseFault fault) {
            // the unique key has the last word when another transaction's yes could not be seen yet
            if (taken(fault)) throw Refusal.conflict("acceptance.already");
            throw fault;
        }
        database.update(
                "UPDATE chain_head SET last_link = ?, last_hash = ? WHERE name = 'acceptance'", e.link(), e.hash());
    }

    Optional<Evidence> find(long id) {
        return database
                .list("SELECT " + COLUMNS + " FROM acceptance WHERE id = ?", AcceptanceStore::evidence, id)
                .stream()
                .findFirst();
    }

    Optional<Stored> findWithDocument(long id) {
        return database
                .list("SELECT " + COLUMNS + ", document FROM acceptance WHERE id = ?", AcceptanceStore::stored, id)
                .stream()
                .findFirst();
    }

    List<Evidence> ofCustomer(long customerId, long beforeLink, int count) {
        return database.list(
                "SELECT " + COLUMNS + " FROM acceptance WHERE customer_id = ? AND link < ?"
                        + " ORDER BY link DESC LIMIT " + count,
                AcceptanceStore::evidence,
                customerId,
                beforeLink);
    }

    List<Stored> chain(long afterLink, long lastLink, int count) {
        return database.list(
                "SELECT " + COLUMNS + ", document FROM acceptance WHERE link > ? AND link <= ?"
                        + " ORDER BY link LIMIT " + count,
                AcceptanceStore::stored,
                afterLink,
                lastLink);
    }

    long lastLink() {
        return database.number("SELECT MAX(link) FROM acceptance");
    }

    private static boolean taken(DatabaseFault fault) {
        return fault.getCause() instanceof SQLIntegrityConstraintViolationException e
                && String.valueOf(e.getMessage()).toLowerCase().contains("acceptance_once");
    }

    private static Stored stored(ResultSet row) throws SQLException {
        long link = row.getLong("link");
        byte[] document = row.getBytes("document");
        try {
            return new Stored(link, evidence(row), document);
        } catch (IllegalArgumentException unknownWord) {
            return new Stored(link, null, document);
        }
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(
                row.getLong("id"),
                row.getLong("link"),
                SubjectKind.valueOf(row.getString("subject_kind")),
                row.getLong("subject_id"),
                row.getInt("subject_version"),
                row.getString("title"),
                row.getString("document_sha256"),
                row.getString("document_type"),
                row.getLong("customer_id"),
                row.getLong("contact_id"),
                row.getString("contact_name"),
                row.getString("right_used"),
                money(row, "limit_cents"),
                money(row, "amount_cents"),
                Channel.valueOf(row.getString("channel")),
                row.getString("origin"),
                Database.instant(row, "accepted_at"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        Long cents = Database.nullableLong(row, column);
        return cents == null ? null : Money.ofCents(cents);
    }
}
