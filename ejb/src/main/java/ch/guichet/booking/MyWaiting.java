package ch.guichet.booking;

import ch.guichet.customers.CompanyAccess;
import ch.guichet.customers.MandateCard;
import ch.guichet.identity.Roles;
import ch.guichet.mail.link.LinkPurpose;
import ch.guichet.mail.link.MailedLink;
import ch.guichet.mail.link.MailedLinks;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The waiting list for a contact: being told when a slot becomes free. */
@Stateless
@RolesAllowed(Roles.CUSTOMER)
public class MyWaiting {
    private static final int MOST_DAYS = 92;
    private static final int MOST_WISHES = 10;

    private WaitingStore wishes;
    private WaitingCalls calls;
    private ServiceStore services;
    private AgendaBook agendas;
    private CompanyAccess access;
    private MailedLinks links;
    private BusinessClock clock;

    public MyWaiting() {}

    @Inject
    MyWaiting(
            WaitingStore wishes,
            WaitingCalls calls,
            ServiceStore services,
            AgendaBook agendas,
            CompanyAccess access,
            MailedLinks links,
            BusinessClock clock) {
        this.wishes = wishes;
        this.calls = calls;
        this.services = services;
        this.agendas = agendas;
        this.access = access;
        this.links = links;
        this.clock = clock;
    }

    /** With whom a service can be had. @throws Refusal booking.service */
    public List<SpecialistName> specialists(String service) {
        return agendas.able(services.byCode(service));
    }

    /**
     * Asks to be told. The same wish again is the wish that is there.
     *
     * @return its id
     * @throws Refusal booking.mayNotBook, booking.service, booking.duration, booking.waitingDates,
     *         booking.specialist, booking.waitingMany
     */
    public long ask(WaitingOrder order) {
        MandateCard who = access.require(order.customerId());
        if (!who.mayBook()) throw Refusal.forbidden("booking.mayNotBook");
        BookableService service = services.byCode(order.service());
        Minutes minutes = service.require(order.minutes());
        requireDays(order.first(), order.last());
        boolean able = order.specialistId() == null
                || agendas.able(service).stream().anyMatch(s -> s.id() == order.specialistId());
        if (!able) throw Refusal.invalid("booking.specialist");
        List<WaitingWish> open = wishes.openOf(who.contactId());
        Optional<WaitingWish> same = open.stream()
                .filter(w -> w.customerId() == order.customerId()
                        && w.wanted().equals(new WaitingWish.Wanted(service.id(), minutes, order.specialistId()))
                        && w.firstDay().equals(order.first())
                        && w.lastDay().equals(order.last()))
                .findFirst();
        if (same.isPresent()) return same.get().id();
        if (open.size() >= MOST_WISHES) throw Refusal.conflict("booking.waitingMany", MOST_WISHES);
        return wishes.add(order, who.contactId(), service, minutes);
    }

    private void requireDays(LocalDate first, LocalDate last) {
        boolean sane = first != null
                && last != null
                && !last.isBefore(first)
                && !last.isBefore(clock.today())
                && ChronoUnit.DAYS.between(first, last) < MOST_DAYS;
        if (!sane) throw Refusal.invalid("booking.waitingDates", MOST_DAYS);
    }

    /** What a company's people wait for. */
    public List<WaitingRow> all(long customerId, String language) {
        return wishes.rows(access.require(customerId).customerId(), language);
    }

    /** Leaves the list. @throws Refusal not found for another company's */
    public void leave(long id) {
        WaitingWish wish = wishes.require(id);
        if (!access.require(wish.customerId()).mayBook()) throw Refusal.forbidden("booking.mayNotBook");
        calls.end(id, "LEFT");
    }

    /**
     * The slot a mailed link leads to; nothing happens by opening it.
     *
     * @throws Refusal not found for somebody else's, link.used, link.expired
     */
    public CalledSlot open(String token) {
        MailedLink link = links.open(LinkPurpose.SLOT, token);
        if (!Objects.equals(link.holderId(), access.me().id())) throw Refusal.notFound();
        WaitingStore.Call call = wishes.called(link.subjectId()).orElseThrow(Refusal::notFound);
        WaitingWish wish = call.wish();
        access.require(wish.customerId());
        return new CalledSlot(
                wish.customerId(),
                services.find(wish.serviceId()).code(),
                wish.minutes(),
                call.start(),
                wish.specialistId());
    }
}
