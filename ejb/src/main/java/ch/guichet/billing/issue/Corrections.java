package ch.guichet.billing.issue;

import ch.guichet.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Where finance takes a posted document back. */
@Stateless
@RolesAllowed(Roles.FINANCE)
public class Corrections {
    private CreditNotes notes;

    public Corrections() {}

    @Inject
    Corrections(CreditNotes notes) {
        this.notes = notes;
    }

    /**
     * Issues a credit note over the whole of a posted document; see {@link CreditNotes#of}.
     *
     * @return id of the credit note
     */
    public long creditNote(long documentId, String reason, WorkAfter workAfter) {
        return notes.of(documentId, reason, workAfter);
    }
}
