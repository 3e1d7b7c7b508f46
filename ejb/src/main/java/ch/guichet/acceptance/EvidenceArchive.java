package ch.guichet.acceptance;

import ch.guichet.customers.CompanyAccess;
import ch.guichet.identity.Roles;
import ch.guichet.shared.Page;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The proofs as they are shown; a customer's contact sees those of the companies he acts for, the house sees all. */
@Stateless
@RolesAllowed({Roles.CUSTOMER, Roles.DESK, Roles.SPECIALIST, Roles.FINANCE, Roles.ADMIN})
public class EvidenceArchive {
    private static final int PAGE = 25;

    private AcceptanceStore store;
    private CompanyAccess access;

    public EvidenceArchive() {}

    @Inject
    EvidenceArchive(AcceptanceStore store, CompanyAccess access) {
        this.store = store;
        this.access = access;
    }

    /** @throws Refusal notFound when there is none, or none for this reader */
    public Evidence evidence(long id) {
        Evidence evidence = store.find(id).orElseThrow(Refusal::notFound);
        access.requireReader(evidence.customerId());
        return evidence;
    }

    /** Exactly the bytes that were shown when the yes was given. */
    public byte[] document(long id) {
        AcceptanceStore.Stored stored = store.findWithDocument(id).orElseThrow(Refusal::notFound);
        access.requireReader(stored.evidence().customerId());
        return stored.document();
    }

    /**
     * A company's proofs, the latest first.
     *
     * @param after the key of the page before, or null
     */
    public Page<Evidence> ofCustomer(long customerId, String after) {
        access.requireReader(customerId);
        return Page.of(store.ofCustomer(customerId, Page.key(after, Long.MAX_VALUE), PAGE + 1), PAGE, Evidence::link);
    }
}
