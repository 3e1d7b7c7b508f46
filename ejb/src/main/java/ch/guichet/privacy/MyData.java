package ch.guichet.privacy;

import ch.guichet.identity.AuditEvents;
import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;

/** Where everybody takes the data that are kept about him. */
@Stateless
@RolesAllowed({Roles.CUSTOMER, Roles.DESK, Roles.SPECIALIST, Roles.FINANCE, Roles.ADMIN})
public class MyData {
    private CurrentUser current;
    private PersonStore store;
    private DataPackage data;
    private AuditEvents events;

    public MyData() {}

    @Inject
    MyData(CurrentUser current, PersonStore store, DataPackage data, AuditEvents events) {
        this.current = current;
        this.store = store;
        this.data = data;
        this.events = events;
    }

    /** Writes all of it as a ZIP; that it was taken is written down. */
    public void write(OutputStream out) {
        long me = current.get().id();
        data.write(store.user(me).orElseThrow(Refusal::notFound), out);
        events.note("privacy", "MyData.write", "");
    }
}
