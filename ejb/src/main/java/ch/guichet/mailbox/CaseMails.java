package ch.guichet.mailbox;

import ch.guichet.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The mails of one case: from whom, how they were checked, and why a yes in one of them did not count (rule 7). */
@Stateless
@RolesAllowed({Roles.DESK, Roles.SPECIALIST})
public class CaseMails {
    private MailListStore store;

    public CaseMails() {}

    @Inject
    CaseMails(MailListStore store) {
        this.store = store;
    }

    /** In the order in which they came; at most 200. */
    public List<MailRow> of(long caseId) {
        return store.ofCase(caseId);
    }
}
