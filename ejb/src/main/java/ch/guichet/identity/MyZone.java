package ch.guichet.identity;

import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Optional;

/** In which time zone somebody reads times. Rules go by Zurich, whatever is chosen. */
@Stateless
@RolesAllowed({Roles.CUSTOMER, Roles.DESK, Roles.SPECIALIST, Roles.FINANCE, Roles.ADMIN})
public class MyZone {
    private ZoneStore store;
    private CurrentUser user;

    public MyZone() {}

    @Inject
    MyZone(ZoneStore store, CurrentUser user) {
        this.store = store;
        this.user = user;
    }

    /** Empty while it is that of his browser. */
    public Optional<String> chosen() {
        return store.of(user.get().id());
    }

    /** @param zone for example {@code Europe/Lisbon}, or blank for that of the browser @throws Refusal identity.zone */
    public void choose(String zone) {
        if (zone == null || zone.isBlank()) {
            store.remove(user.get().id());
            return;
        }
        if (!ZoneId.getAvailableZoneIds().contains(zone)) throw Refusal.invalid("identity.zone", zone);
        store.put(user.get().id(), zone);
    }
}
