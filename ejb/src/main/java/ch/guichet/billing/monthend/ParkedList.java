package ch.guichet.billing.monthend;

import ch.guichet.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Who could not be billed by a run, and why. */
@Stateless
@RolesAllowed(Roles.FINANCE)
public class ParkedList {
    private RunReader reader;

    public ParkedList() {}

    @Inject
    ParkedList(RunReader reader) {
        this.reader = reader;
    }

    public List<ParkedCustomer> of(long runId) {
        return reader.parked(runId);
    }
}
