package ch.guichet.booking;

import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.mail.PublicAddress;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Sha256;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** The secret address of one's own appointments, for a calendar program (rule 12). One a person; a new one ends the old. */
@Stateless
@RolesAllowed({Roles.CUSTOMER, Roles.SPECIALIST})
public class MyCalendarFeed {
    private static final int RANDOM_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private FeedStore store;
    private CurrentUser user;
    private PublicAddress address;
    private BusinessClock clock;

    public MyCalendarFeed() {}

    @Inject
    MyCalendarFeed(FeedStore store, CurrentUser user, PublicAddress address, BusinessClock clock) {
        this.store = store;
        this.user = user;
        this.address = address;
        this.clock = clock;
    }

    /** Empty while there is none. */
    public Optional<FeedCard> card() {
        return store.card(user.get().id());
    }

    /** Makes an address, or a new one. @return the address, to be shown this once: only its fingerprint is kept */
    public String renew() {
        byte[] bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        store.put(user.get().id(), Sha256.ofText(token), clock.now());
        return address.of("/calendar/" + token + ".ics");
    }

    /** From now on the address opens nothing. */
    public void revoke() {
        store.remove(user.get().id());
    }
}
