package ch.guichet.booking;

import ch.guichet.credit.HoldPlan;
import ch.guichet.customers.CompanyAccess;
import ch.guichet.customers.MandateCard;
import ch.guichet.files.FileLimits;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import ch.guichet.terms.Terms;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Booking for a contact who may book for the company (rule 9). Each attempt is a transaction of its own, one specialist
 * after the other, so that whoever loses a race finds the next who is free.
 */
@Stateless
@RolesAllowed(Roles.CUSTOMER)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CustomerBooking {
    private ServiceStore services;
    private Slots slots;
    private BookingOffers offers;
    private Booker booker;
    private Turnstile turnstile;
    private AppointmentStore appointments;
    private CompanyAccess access;
    private Terms terms;
    private BusinessClock clock;

    public CustomerBooking() {}

    @Inject
    CustomerBooking(
            ServiceStore services,
            Slots slots,
            BookingOffers offers,
            Booker booker,
            Turnstile turnstile,
            AppointmentStore appointments,
            CompanyAccess access,
            Terms terms,
            BusinessClock clock) {
        this.services = services;
        this.slots = slots;
        this.offers = offers;
        this.booker = booker;
        this.turnstile = turnstile;
        this.appointments = appointments;
        this.access = access;
        this.terms = terms;
        this.clock = clock;
    }

    /** What can be booked. */
    public List<BookableService> services() {
        return services.active();
    }

    /** The free slots of these days; see {@link SlotQuestion} for what is refused. */
    public List<Slot> slots(SlotQuestion asked) {
        BookableService service = services.byCode(asked.service());
        return slots.find(service, service.require(asked.duration()), asked.first(), asked.last(), asked.wish());
    }

    /** The next free slots for what somebody wanted to book, from that day on; at most five. */
    public List<Slot> next(BookingOrder order) {
        BookableService service = services.byCode(order.service());
        LocalDate day = order.start() == null ? clock.today() : BusinessClock.dayOf(order.start());
        return slots.next(service, service.require(order.duration()), day);
    }

    /** What the asked service would take of a company's credit on each of these days. */
    public Map<LocalDate, HoldPlan> costs(
            long customerId, SlotQuestion asked, Collection<LocalDate> days, String language) {
        return offers.costs(access.require(customerId).customerId(), asked, days, language);
    }

    /** What it would cost, and the words it is accepted by; nothing is stored. */
    public BookingOffer preview(BookingOrder order, String language) {
        access.require(order.customerId());
        return offers.of(order, language);
    }

    /**
     * Keeps a slot for a while (10 minutes unless set otherwise).
     *
     * @throws Refusal booking.mayNotBook, booking.slotTaken
     */
    public HeldSlot hold(BookingOrder order, String language) {
        MandateCard who = mayBook(order);
        BookingOffer offer = offers.of(order, language);
        var until = clock.now().plus(offers.holdTime());
        return firstFree(offer, (specialist, wait) -> booker.hold(offer, who, specialist, until));
    }

    /**
     * Books. The same client key again is the same booking.
     *
     * @param yes to which terms, and from where
     * @throws Refusal booking.notAccepted, terms.outdated, acceptance.documentChanged, booking.mayNotBook,
     *         booking.slotTaken; nothing is stored then
     */
    public AppointmentNumber book(BookingOrder order, TermsYes yes) {
        MandateCard who = mayBook(order);
        return appointments.byClientKey(order.customerId(), order.clientKey()).orElseGet(() -> {
            terms.require(yes.version(), yes.language());
            BookingOffer offer = offers.of(order, yes.language());
            if (!yes.accepted() && !offer.termsAgreed()) throw Refusal.invalid("booking.notAccepted");
            FileLimits.require(order.files());
            if (yes.documentSha256() != null) offer.asSubject(0).requireShown(yes.documentSha256());
            return once(order, () -> firstFree(offer, (s, wait) -> booker.book(offer, who, s, yes.origin(), wait)));
        });
    }

    /** Of two that send the same key at once, the second finds what the first has made. */
    private AppointmentNumber once(BookingOrder order, Supplier<AppointmentNumber> attempt) {
        try {
            return attempt.get();
        } catch (RuntimeException failed) {
            return appointments
                    .byClientKey(order.customerId(), order.clientKey())
                    .orElseThrow(() -> failed);
        }
    }

    /** With the first who is free at once; those that others are booking with at this moment are waited for after all. */
    private <T> T firstFree(BookingOffer offer, BiFunction<Long, Boolean, T> attempt) {
        List<Long> busy = new ArrayList<>();
        List<Long> candidates = candidates(offer, offer.order());
        return first(candidates, specialist -> attempt.apply(specialist, false), busy)
                .or(() -> first(busy, specialist -> attempt.apply(specialist, true), new ArrayList<>()))
                .orElseThrow(() -> Refusal.conflict("booking.slotTaken"));
    }

    private <T> Optional<T> first(List<Long> specialists, Function<Long, T> attempt, List<Long> busy) {
        for (long specialist : specialists) {
            try {
                return Optional.of(turnstile.pass(() -> attempt.apply(specialist)));
            } catch (SlotTaken lost) {
                if (lost.isUndecided()) busy.add(specialist);
            }
        }
        return Optional.empty();
    }

    private List<Long> candidates(BookingOffer offer, BookingOrder order) {
        var held = order.hold() == null
                ? Optional.<Long>empty()
                : appointments.heldWith(order.hold(), access.me().id(), offer.start());
        return held.map(List::of)
                .orElseGet(() -> slots.freeAt(
                        offer.service(), offer.service().require(order.duration()), offer.start(), order.wish(), 0));
    }

    private MandateCard mayBook(BookingOrder order) {
        MandateCard who = access.require(order.customerId());
        if (!who.mayBook()) throw Refusal.forbidden("booking.mayNotBook");
        return who;
    }
}
