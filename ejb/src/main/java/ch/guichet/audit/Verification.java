package ch.guichet.audit;

import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** All verifiers in one command; what they found is kept. It looks with the rights of finance and changes nothing. */
@Stateless
@RolesAllowed({Roles.FINANCE, Roles.ADMIN})
@RunAs(Roles.FINANCE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // ten years may take longer than a transaction lives
public class Verification {
    private Verifiers verifiers;
    private FindingStore store;
    private BusinessClock clock;

    public Verification() {}

    @Inject
    Verification(Verifiers verifiers, FindingStore store, BusinessClock clock) {
        this.verifiers = verifiers;
        this.store = store;
        this.clock = clock;
    }

    /** Reads it all again now. */
    public List<Finding> verify() {
        List<Finding> findings = verifiers.verify(clock, store);
        store.keep(findings);
        return findings;
    }

    /** What was found last; empty before the first time. */
    public List<Finding> latest() {
        return store.latest();
    }
}
