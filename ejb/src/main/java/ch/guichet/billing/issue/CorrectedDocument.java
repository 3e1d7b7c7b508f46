package ch.guichet.billing.issue;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What a credit note takes over from the document it corrects, in sets. */
@ApplicationScoped
class CorrectedDocument {
    /** Times stay as they were measured; money and what lots gave change their sign. */
    private static final String LINES =
            "INSERT INTO document_line (document_id, line_no, kind, intervention_id, title, note, service_date,"
                    + " raw_seconds, accounted_minutes, minutes, hourly_net_cents, unit_minutes, minimum_minutes,"
                    + " price_agreed_at, acceptance_id, lot_id, credit_quantity, net_cents, vat_category,"
                    + " vat_basis_points, vat_valid_from, appointment_id, fee_at, fee_free_until)"
                    + " SELECT ?, line_no, kind, intervention_id, title, note, service_date, raw_seconds,"
                    + " accounted_minutes, minutes, hourly_net_cents, unit_minutes, minimum_minutes, price_agreed_at,"
                    + " acceptance_id, lot_id, -credit_quantity, -net_cents, vat_category, vat_basis_points,"
                    + " vat_valid_from, appointment_id, fee_at, fee_free_until FROM document_line WHERE document_id = ?";

    private static final String VAT = "INSERT INTO document_vat (document_id, basis_points, net_cents, vat_cents)"
            + " SELECT ?, basis_points, -net_cents, -vat_cents FROM document_vat WHERE document_id = ?";
    private static final String BILLED_SECONDS =
            "UPDATE intervention SET billed_seconds = (SELECT COALESCE(SUM(e.seconds), 0) FROM work_entry e"
                    + " WHERE e.intervention_id = intervention.id AND e.document_id IS NOT NULL AND e.goodwill_reason IS NULL)"
                    + " WHERE customer_id = ? AND EXISTS (SELECT 1 FROM freed_work f JOIN work_entry e"
                    + " ON e.id = f.work_entry_id WHERE f.document_id = ? AND e.intervention_id = intervention.id)";

    @Inject
    private Database database;

    /** Of two who correct the same document one waits and then finds it corrected. */
    void lock(long documentId) {
        database.list("SELECT id FROM document WHERE id = ? FOR UPDATE", row -> row.getLong(1), documentId);
    }

    void copyLines(long originalId, long creditNoteId) {
        database.update(LINES, creditNoteId, originalId);
        database.update(VAT, creditNoteId, originalId);
    }

    /** Its work, surcharges and fees belong to no document any more; what it showed is remembered. */
    void free(long documentId, long customerId) {
        database.update(
                "INSERT INTO freed_work (document_id, work_entry_id)"
                        + " SELECT document_id, id FROM work_entry WHERE document_id = ?",
                documentId);
        database.update("UPDATE work_entry SET document_id = NULL WHERE document_id = ?", documentId);
        database.update("UPDATE urgency_surcharge SET document_id = NULL WHERE document_id = ?", documentId);
        database.update("UPDATE work_travel SET document_id = NULL WHERE document_id = ?", documentId);
        database.update("UPDATE appointment_fee SET document_id = NULL WHERE document_id = ?", documentId);
        database.update(BILLED_SECONDS, customerId, documentId);
    }
}
