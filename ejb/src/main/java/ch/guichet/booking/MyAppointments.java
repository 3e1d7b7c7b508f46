package ch.guichet.booking;

import ch.guichet.customers.CompanyAccess;
import ch.guichet.customers.MandateCard;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import ch.guichet.shared.Page;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A contact's appointments after they are booked. Those of other companies are not found. */
@Stateless
@RolesAllowed(Roles.CUSTOMER)
public class MyAppointments {
    private static final int A_PAGE = 20;

    private AppointmentStore store;
    private ServiceStore services;
    private Slots slots;
    private Booker booker;
    private BookedCare care;
    private CompanyAccess access;
    private BusinessClock clock;

    public MyAppointments() {}

    @Inject
    MyAppointments(
            AppointmentStore store,
            ServiceStore services,
            Slots slots,
            Booker booker,
            BookedCare care,
            CompanyAccess access,
            BusinessClock clock) {
        this.store = store;
        this.services = services;
        this.slots = slots;
        this.booker = booker;
        this.care = care;
        this.access = access;
        this.clock = clock;
    }

    /** A company's, the latest booked first. @param language of the service's name */
    public Page<AppointmentView> all(long customerId, String language, String after) {
        access.require(customerId);
        Map<Long, BookableService> known = services.byId();
        Instant now = clock.now();
        List<AppointmentView> rows = store.ofCustomer(customerId, Page.key(after, Long.MAX_VALUE), A_PAGE + 1).stream()
                .map(a -> AppointmentView.of(a, known.get(a.serviceId()), language, now))
                .toList();
        return Page.of(rows, A_PAGE, AppointmentView::id);
    }

    public AppointmentView show(long id, String language) {
        Appointment a = mine(store.find(id));
        return AppointmentView.of(a, services.find(a.serviceId()), language, clock.now());
    }

    /**
     * Cancels.
     *
     * @param shownFee what the page said that it costs, without VAT
     * @throws Refusal booking.feeChanged when it costs something else by now, booking.over
     */
    public void cancel(long id, Money shownFee, String reason) {
        Appointment a = store.lock(id);
        MandateCard who = mayChange(a);
        a.cancel(shownFee, who.contactName(), reason, clock.now());
        BookableService service = services.find(a.serviceId());
        care.letGo(a, service);
        care.tellCancelled(a, service, false);
    }

    /** Free slots for another time of this appointment. */
    public List<Slot> otherTimes(long id, LocalDate first, LocalDate last) {
        Appointment a = mine(store.find(id));
        return slots.find(services.find(a.serviceId()), a.length(), first, last, SlotWish.ANYBODY, id);
    }

    /**
     * Moves it, as long as cancelling would be free.
     *
     * @throws Refusal booking.tooLate, booking.slotTaken, booking.over
     */
    public void move(long id, Instant start) {
        Appointment a = store.find(id);
        mayChange(a);
        if (!a.feeAt(clock.now()).isZero()) throw Refusal.conflict("booking.tooLate", a.feeAt(clock.now()));
        BookableService service = services.find(a.serviceId());
        Minutes length = a.length();
        for (long specialist : slots.freeAt(service, length, start, SlotWish.ANYBODY, id)) {
            try {
                booker.move(id, service, start, specialist);
                return;
            } catch (SlotTaken lost) {
                continue;
            }
        }
        throw Refusal.conflict("booking.slotTaken");
    }

    private MandateCard mayChange(Appointment a) {
        MandateCard who = access.require(a.customerId());
        if (!who.mayBook()) throw Refusal.forbidden("booking.mayNotBook");
        return who;
    }

    private Appointment mine(Appointment a) {
        access.require(a.customerId());
        return a;
    }
}
