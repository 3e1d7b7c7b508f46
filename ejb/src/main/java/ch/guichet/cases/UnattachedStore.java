package ch.guichet.cases;

import ch.guichet.files.FileArchive;
import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Requests without a company, the keys against doubles, and where cases came from. */
@ApplicationScoped
class UnattachedStore {
    private static final String NAMELESS = "—";

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    @Inject
    private FileArchive archive;

    @Inject
    private CaseStore cases;

    @Inject
    private CaseWords words;

    Optional<IntakeReceipt> byKey(String scope, String keySha256) {
        return database.list("""
                SELECT COALESCE(r.number, c.number) AS number, COALESCE(k.case_id, r.case_id) AS case_id, k.request_id,
                    r.reason
                FROM intake_key k LEFT JOIN support_case c ON c.id = k.case_id
                    LEFT JOIN unattached_request r ON r.id = k.request_id
                WHERE k.scope = ? AND k.key_sha256 = ? FOR UPDATE""", UnattachedStore::receipt, scope, keySha256).stream()
                .findFirst();
    }

    void keepKey(String scope, String keySha256, IntakeReceipt receipt) {
        cases.flush();
        database.update(
                "INSERT INTO intake_key (scope, key_sha256, case_id, request_id) VALUES (?, ?, ?, ?)",
                scope,
                keySha256,
                receipt.caseId(),
                receipt.requestId());
    }

    void keepOrigin(long caseId, Sender sender, ProgramUsed program) {
        cases.flush();
        database.update(
                """
                INSERT INTO case_origin (case_id, sender_name, sender_email, licence_number, product, product_version,
                    module) VALUES (?, ?, ?, ?, ?, ?, ?)""",
                caseId,
                sender.name(),
                sender.email(),
                sender.licenceNumber(),
                program.product(),
                program.version(),
                program.module());
        words.changed(caseId);
    }

    /** @return its id */
    long add(int number, IncomingRequest request, SenderMatch.Match found, Instant at) {
        long id = ids.take(1);
        Sender sender = request.sender();
        database.update(
                """
                INSERT INTO unattached_request (id, number, channel, reason, customer_id, sender_name, sender_email,
                    licence_number, product, product_version, module, subject, body, received_at, state)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN')""",
                id,
                number,
                request.channel(),
                found.reason(),
                found.customerId(),
                sender.name(),
                sender.email(),
                sender.licenceNumber(),
                request.program().product(),
                request.program().version(),
                request.program().module(),
                request.subject(),
                request.text(),
                at);
        String by = sender.name() != null ? sender.name() : sender.email() != null ? sender.email() : NAMELESS;
        archive.keep(request.files(), by)
                .forEach(file ->
                        database.update("INSERT INTO unattached_file (file_id, request_id) VALUES (?, ?)", file, id));
        return id;
    }

    List<UnattachedRow> rows(RequestState state, long before, int count) {
        return database.list(
                "SELECT * FROM unattached_request WHERE state = ? AND id < ? ORDER BY id DESC LIMIT " + count,
                UnattachedStore::row,
                state,
                before);
    }

    long count(RequestState state) {
        return database.number("SELECT COUNT(*) FROM unattached_request WHERE state = ?", state);
    }

    Optional<UnattachedView> find(long id) {
        return view("", id);
    }

    /** Nobody else decides about it until the end of this transaction. */
    Optional<UnattachedView> lock(long id) {
        return view(" FOR UPDATE", id);
    }

    private Optional<UnattachedView> view(String lock, long id) {
        return database
                .list(
                        "SELECT * FROM unattached_request WHERE id = ?" + lock,
                        row -> new UnattachedView(row(row), row.getString("body"), archive.cards(files(id))),
                        id)
                .stream()
                .findFirst();
    }

    List<Long> files(long id) {
        return database.list(
                "SELECT file_id FROM unattached_file WHERE request_id = ? ORDER BY file_id", r -> r.getLong(1), id);
    }

    void decided(long id, RequestState state, Instant at, String by, String reason, Long caseId) {
        cases.flush();
        database.update("""
                UPDATE unattached_request SET state = ?, decided_at = ?, decided_by = ?, discard_reason = ?, case_id = ?
                WHERE id = ?""", state, at, by, reason, caseId, id);
    }

    private static IntakeReceipt receipt(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return new IntakeReceipt(
                row.getInt("number"),
                Database.nullableLong(row, "case_id"),
                Database.nullableLong(row, "request_id"),
                reason == null ? null : UnattachedReason.valueOf(reason));
    }

    private static UnattachedRow row(ResultSet row) throws SQLException {
        UnattachedReason reason = UnattachedReason.valueOf(row.getString("reason"));
        return new UnattachedRow(
                row.getLong("id"),
                row.getInt("number"),
                IntakeChannel.valueOf(row.getString("channel")),
                reason,
                Database.nullableLong(row, "customer_id"),
                new Sender(
                        row.getString("sender_name"),
                        row.getString("sender_email"),
                        row.getString("licence_number"),
                        reason != UnattachedReason.UNVERIFIED),
                new ProgramUsed(row.getString("product"), row.getString("product_version"), row.getString("module")),
                row.getString("subject"),
                Database.instant(row, "received_at"),
                RequestState.valueOf(row.getString("state")),
                Database.instant(row, "decided_at"),
                row.getString("decided_by"),
                row.getString("discard_reason"),
                Database.nullableLong(row, "case_id"));
    }
}
