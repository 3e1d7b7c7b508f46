package ch.guichet.accounting;

import ch.guichet.identity.Roles;
import ch.guichet.shared.Page;
import ch.guichet.shared.Period;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** VAT for the return, by box and by rate, down to the entries behind each figure. */
@Stateless
@RolesAllowed({Roles.FINANCE, Roles.ADMIN})
public class VatReports {
    private VatStore store;
    private JournalStore journal;

    public VatReports() {}

    @Inject
    VatReports(VatStore store, JournalStore journal) {
        this.store = store;
        this.journal = journal;
    }

    /** The figures of these days. */
    public VatReturn of(Period days) {
        return store.of(days);
    }

    /** The entries behind a figure, newest first. @param basisPoints 0 for damages */
    public Page<EntryRow> behind(Period days, Tax.Kind kind, int basisPoints, String after) {
        return journal.taxed(kind, basisPoints, days.first(), days.last(), after);
    }
}
