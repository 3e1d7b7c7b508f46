package ch.guichet.billing.archive;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Makes posted documents unchangeable for the database itself (rule 23): a seal repeats the numbers of a document and of
 * each of its lines and refers to the rows with all of them, so that the database refuses to change or delete what is
 * sealed. Both databases can do it, with no more rights than the product has anyway.
 */
@ApplicationScoped
public class DocumentSeals {
    private static final String DOCUMENTS = "INSERT INTO document_seal (document_id, number, customer_id, kind,"
            + " issue_date, net_cents, vat_cents, credit_cents, rounding_cents, due_cents) SELECT d.id, d.number,"
            + " d.customer_id, d.kind, d.issue_date, d.net_cents, d.vat_cents, d.credit_cents, d.rounding_cents,"
            + " d.due_cents FROM document d WHERE d.state = 'POSTED' AND ";
    private static final String LINES = "INSERT INTO document_line_seal (document_id, line_no, minutes,"
            + " credit_quantity, net_cents) SELECT l.document_id, l.line_no, l.minutes, l.credit_quantity, l.net_cents"
            + " FROM document d JOIN document_line l ON l.document_id = d.id WHERE d.state = 'POSTED' AND ";
    private static final String OF_RANGE = "d.run_id = ? AND d.customer_id BETWEEN ? AND ?";

    @Inject
    private Database database;

    /** Seals what a run has just posted for these customers, in the caller's transaction. */
    public void ofRange(long runId, long firstCustomer, long lastCustomer) {
        database.update(DOCUMENTS + OF_RANGE, runId, firstCustomer, lastCustomer);
        database.update(LINES + OF_RANGE, runId, firstCustomer, lastCustomer);
    }

    /** Seals one document that has just been posted, in the caller's transaction. */
    public void of(long documentId) {
        database.update(DOCUMENTS + "d.id = ?", documentId);
        database.update(LINES + "d.id = ?", documentId);
    }
}
