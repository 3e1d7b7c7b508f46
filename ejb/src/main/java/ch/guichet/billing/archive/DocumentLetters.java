package ch.guichet.billing.archive;

import ch.guichet.mail.Enclosure;
import ch.guichet.mail.Letter;
import ch.guichet.mail.Outbox;
import ch.guichet.mail.PublicAddress;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Figures;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Mails documents with their files, in the transaction that archives them: what is archived is told, once, because the
 * letter's key is the document (rule 24). Whoever wants paper, or has no address, gets none.
 */
@ApplicationScoped
public class DocumentLetters {
    private static final String READERS = "SELECT d.id, d.number, d.kind, d.language, d.recipient_name, d.due_cents,"
            + " d.due_date, " + DeliveryStore.ADDRESS + " AS address FROM document d"
            + " JOIN customer c ON c.id = d.customer_id"
            + " LEFT JOIN customer_delivery y ON y.customer_id = d.customer_id"
            + " WHERE COALESCE(y.delivery, 'MAIL') = 'MAIL' AND d.id IN (";

    @Inject
    private Database database;

    @Inject
    private Outbox outbox;

    @Inject
    private PublicAddress product;

    @Inject
    private BusinessClock clock;

    /** Posts a letter for each file whose reader wants mail. */
    public void post(List<DocumentFiles.File> files) {
        if (files.isEmpty()) return;
        Map<Long, byte[]> contents = new HashMap<>();
        files.forEach(file -> contents.put(file.documentId(), file.content()));
        LocalDate today = clock.today();
        Object[] values = Database.values(today, today, List.copyOf(contents.keySet()));
        database.list(READERS + Database.marks(contents.size()) + ") ORDER BY d.id", this::reader, values).stream()
                .filter(reader -> reader.address() != null)
                .forEach(reader -> outbox.post(letter(reader, contents.get(reader.documentId()))));
    }

    /** Where letters about documents go, by document; whoever wants paper or has no address is not among them. */
    public Map<Long, String> addresses(List<Long> documentIds) {
        if (documentIds.isEmpty()) return Map.of();
        LocalDate today = clock.today();
        Map<Long, String> found = new HashMap<>();
        database
                .list(
                        READERS + Database.marks(documentIds.size()) + ")",
                        this::reader,
                        Database.values(today, today, documentIds))
                .stream()
                .filter(reader -> reader.address() != null)
                .forEach(reader -> found.put(reader.documentId(), reader.address()));
        return found;
    }

    private Letter letter(Reader reader, byte[] file) {
        return new Letter(
                "document." + reader.documentId(),
                reader.address(),
                reader.language(),
                "billing/document",
                reader.words(),
                null,
                List.of(new Enclosure(reader.words().get("number") + ".pdf", "application/pdf", file)));
    }

    private Reader reader(ResultSet row) throws SQLException {
        Money due = Money.ofCents(row.getLong("due_cents"));
        LocalDate until = row.getObject("due_date", LocalDate.class);
        boolean invoice = row.getString("kind").equals("INVOICE");
        return new Reader(
                row.getLong("id"),
                row.getString("address"),
                row.getString("language"),
                Map.of(
                        "number",
                        row.getString("number"),
                        "company",
                        row.getString("recipient_name"),
                        "invoice",
                        invoice ? "yes" : "",
                        "statement",
                        row.getString("kind").equals("CONSUMPTION_STATEMENT") ? "yes" : "",
                        "note",
                        row.getString("kind").equals("CREDIT_NOTE") ? "yes" : "",
                        "due",
                        Figures.of(due),
                        "until",
                        until == null ? "" : Figures.of(until),
                        "url",
                        product.of("/portal/documents/documents.xhtml")));
    }

    private record Reader(long documentId, String address, String language, Map<String, String> words) {}
}
