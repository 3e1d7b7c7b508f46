package ch.guichet.credit;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Which document sold which lot. */
@ApplicationScoped
public class LotInvoices {
    @Inject
    private Database database;

    /** @param acceptanceId the yes to the order, or null when none is on record */
    public void link(long lotId, long documentId, Long acceptanceId) {
        database.update(
                "INSERT INTO lot_document (lot_id, document_id, acceptance_id) VALUES (?, ?, ?)",
                lotId,
                documentId,
                acceptanceId);
    }

    /** The lot that a document sold; empty for a document that sold none. */
    public Optional<Long> lotOf(long documentId) {
        return database
                .list("SELECT lot_id FROM lot_document WHERE document_id = ?", row -> row.getLong(1), documentId)
                .stream()
                .findFirst();
    }

    /** The invoice of a lot; empty for one that was sold without. */
    public Optional<Long> documentOf(long lotId) {
        return database
                .list("SELECT document_id FROM lot_document WHERE lot_id = ?", row -> row.getLong(1), lotId)
                .stream()
                .findFirst();
    }
}
