package ch.guichet.billing.archive;

import ch.guichet.identity.Roles;
import ch.guichet.shared.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What a run has made, for those who look at it before and after they approve. */
@Stateless
@RolesAllowed(Roles.FINANCE)
public class RunDocuments {
    private static final int CHUNK = 1_000;

    private DocumentList list;

    public RunDocuments() {}

    @Inject
    RunDocuments(DocumentList list) {
        this.list = list;
    }

    /**
     * Drafts or documents in the order of the customers.
     *
     * @param search part of a name, a customer's number or the beginning of a document's; null for all
     */
    public Page<DocumentRow> byCustomer(long runId, String search, String after) {
        return list.ofRun(runId, search, after);
    }

    /** The same with the biggest amounts due first: what is odd is often big. */
    public Page<DocumentRow> biggestFirst(long runId, String search, String after) {
        return list.biggestOfRun(runId, search, after);
    }

    /** The next thousand after a document, for an export that holds no connection while its reader is slow. */
    public List<DocumentRow> chunk(long runId, long afterDocument) {
        return list.ofRunAfter(runId, afterDocument, CHUNK);
    }
}
