package ch.guichet.credit;

import ch.guichet.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Where finance proves the credit, and does by hand what is done every night. */
@Stateless
@RolesAllowed(Roles.FINANCE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CreditControl {
    private CreditNight night;
    private CreditProving proving;

    public CreditControl() {}

    @Inject
    CreditControl(CreditNight night, CreditProving proving) {
        this.night = night;
        this.proving = proving;
    }

    /** Whether ledger, lots and books say the same; names the first lot that does not. */
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN})
    public CreditProof prove() {
        return proving.prove();
    }

    /** Lets lapse what has come to its end, tells who is to be told, and proves. */
    public NightReport run() {
        return night.go();
    }
}
