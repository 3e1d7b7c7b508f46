package ch.guichet.booking;

import ch.guichet.files.FileCard;
import ch.guichet.files.FileContent;
import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the house does about an appointment: its files, where it takes place in the net, taking it back with other times. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.SPECIALIST})
public class DeskVisit {
    private static final int DAYS = 10;
    private static final int A_DAY = 3;
    private static final int WEEKS = 4;

    private AppointmentStore store;
    private ServiceStore services;
    private Slots slots;
    private BookingExtras extras;
    private WithdrawalStore withdrawals;
    private BookedCare care;
    private CurrentUser user;
    private BusinessClock clock;

    public DeskVisit() {}

    @Inject
    DeskVisit(
            AppointmentStore store,
            ServiceStore services,
            Slots slots,
            BookingExtras extras,
            WithdrawalStore withdrawals,
            BookedCare care,
            CurrentUser user,
            BusinessClock clock) {
        this.store = store;
        this.services = services;
        this.slots = slots;
        this.extras = extras;
        this.withdrawals = withdrawals;
        this.care = care;
        this.user = user;
        this.clock = clock;
    }

    /** Other times that could be proposed for an appointment: up to three of each of the next ten days that have any. */
    public List<Slot> others(long id) {
        Appointment a = store.find(id);
        LocalDate first = clock.today();
        return slots
                .find(services.find(a.serviceId()), a.length(), first, first.plusWeeks(WEEKS), SlotWish.ANYBODY)
                .stream()
                .filter(slot -> !slot.start().equals(a.start()))
                .collect(Collectors.groupingBy(
                        slot -> BusinessClock.dayOf(slot.start()), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .limit(DAYS)
                .flatMap(day -> few(day).stream())
                .toList();
    }

    /** The first, one in the middle, the last. */
    private static List<Slot> few(List<Slot> day) {
        if (day.size() <= A_DAY) return day;
        return List.of(day.get(0), day.get(day.size() / 2), day.get(day.size() - 1));
    }

    /**
     * Takes an appointment back, which costs the customer nothing, and proposes other times; picking one keeps the price
     * he had. The proposed slots are not kept.
     *
     * @param proposals up to three, perhaps none
     * @throws Refusal booking.reason, booking.over, booking.proposals for more than three or one that is not free
     */
    public void withdraw(long id, String reason, List<Instant> proposals) {
        Appointment a = store.lock(id);
        BookableService service = services.find(a.serviceId());
        a.withdraw(user.get().displayName(), reason, clock.now());
        requireFree(a, service, proposals);
        care.letGo(a, service);
        withdrawals.add(id, proposals);
        if (proposals.isEmpty()) care.tellCancelled(a, service, true);
        else care.tellWithdrawn(a, service, proposals);
    }

    private void requireFree(Appointment a, BookableService service, List<Instant> proposals) {
        if (proposals.size() > BookingMail.MOST_PROPOSALS) throw Refusal.invalid("booking.proposals");
        Set<LocalDate> days = proposals.stream().map(BusinessClock::dayOf).collect(Collectors.toSet());
        Set<Instant> free = days.stream()
                .flatMap(day -> slots.find(service, a.length(), day, day, SlotWish.ANYBODY).stream())
                .map(Slot::start)
                .filter(start -> !start.equals(a.start()))
                .collect(Collectors.toSet());
        if (!free.containsAll(proposals)) throw Refusal.invalid("booking.proposals");
    }

    /**
     * Says where a session in the net takes place; the customer is told, with his calendar.
     *
     * @param address https, or blank for nowhere
     * @throws Refusal booking.joinAddress, booking.joinKind for what does not take place in the net, booking.over
     */
    public void meetAt(long id, String address) {
        Appointment a = store.lock(id);
        BookableService service = services.find(a.serviceId());
        if (service.kind() != ServiceKind.REMOTE && service.kind() != ServiceKind.TRAINING)
            throw Refusal.invalid("booking.joinKind");
        if (a.meetAt(address)) care.tellJoin(a, service);
    }

    public List<FileCard> files(long appointmentId) {
        return extras.files(store.find(appointmentId).id());
    }

    /** One of them; the download is written down. @param origin the address it goes to */
    public FileContent download(long appointmentId, long fileId, String origin) {
        return extras.hand(store.find(appointmentId).id(), fileId, origin);
    }
}
