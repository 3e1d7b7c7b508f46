package ch.guichet.booking.outside;

import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Calendars that specialists keep elsewhere: what is busy there is not offered here. Each sees to his own; all see how
 * reading goes and which appointments overlap.
 */
@Stateless
@RolesAllowed({Roles.SPECIALIST, Roles.DESK})
public class OutsideCalendars {
    private OutsideStore store;
    private OutsideReading reading;
    private CurrentUser user;
    private BusinessClock clock;

    public OutsideCalendars() {}

    @Inject
    OutsideCalendars(OutsideStore store, OutsideReading reading, CurrentUser user, BusinessClock clock) {
        this.store = store;
        this.reading = reading;
        this.user = user;
        this.clock = clock;
    }

    /** All there are, by the specialists' names. */
    public List<OutsideCalendar> all() {
        return store.all();
    }

    public Optional<OutsideCalendar> mine() {
        long me = me();
        return store.all().stream().filter(each -> each.specialistId() == me).findFirst();
    }

    /**
     * Follows a calendar from now on, instead of any other of the same specialist.
     *
     * @param address http, https or webcal
     * @throws Refusal booking.calendarAddress, booking.noAgenda
     */
    public void follow(String address) {
        store.follow(me(), CalendarAddress.require(address), clock.now());
    }

    /** Follows none any more; its times are forgotten. */
    public void leave() {
        store.leave(me());
    }

    /** Reads the own one now, whatever its turn. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void readNow() {
        reading.read(store.of(me()).orElseThrow(Refusal::notFound));
    }

    /** What is booked at a time that is busy elsewhere. */
    public List<Overlap> overlaps() {
        return store.overlaps(clock.now());
    }

    private long me() {
        return user.get().id();
    }
}
