package ch.guichet.booking;

import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Who has no date yet: cases whose work is agreed, and customers on the waiting list. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.SPECIALIST})
public class DeskProposals {
    private ProposalStore proposals;
    private WaitingStore wishes;
    private WaitingCalls calls;
    private WaitingMail mail;
    private ServiceStore services;
    private Slots slots;
    private CurrentUser user;

    public DeskProposals() {}

    @Inject
    DeskProposals(
            ProposalStore proposals,
            WaitingStore wishes,
            WaitingCalls calls,
            WaitingMail mail,
            ServiceStore services,
            Slots slots,
            CurrentUser user) {
        this.proposals = proposals;
        this.wishes = wishes;
        this.calls = calls;
        this.mail = mail;
        this.services = services;
        this.slots = slots;
        this.user = user;
    }

    /** Open paid cases without an appointment, the longest waiting first. */
    public List<UnassignedCase> unassigned() {
        return proposals.unassigned(null);
    }

    /** One of them. @throws Refusal not found when it has a date or is closed */
    public UnassignedCase unassigned(long caseId) {
        return proposals.unassigned(caseId).stream().findFirst().orElseThrow(Refusal::notFound);
    }

    /** What can be proposed. */
    public List<BookableService> services() {
        return services.active();
    }

    /** The first free slots from a day on. @throws Refusal booking.service, booking.duration */
    public List<Slot> next(String service, Minutes minutes, LocalDate from) {
        BookableService wanted = services.byCode(service);
        return slots.next(wanted, wanted.require(minutes), from);
    }

    /**
     * Proposes a date: the customer reads it in a mail that leads to booking it, with price and terms. The slot is not
     * kept.
     *
     * @throws Refusal booking.notFree; not found for a case that has a date
     */
    public void propose(long caseId, String service, Minutes minutes, Instant start) {
        UnassignedCase asked = unassigned(caseId);
        BookableService wanted = services.byCode(service);
        Minutes length = wanted.require(minutes);
        LocalDate day = BusinessClock.dayOf(start);
        Slot slot = slots.find(wanted, length, day, day, SlotWish.ANYBODY).stream()
                .filter(s -> s.start().equals(start))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("booking.notFree", start));
        long id = proposals.add(caseId, wanted.id(), length, start, user.get().displayName());
        String path = "/portal/booking/book.xhtml?service=" + wanted.code() + "&minutes=" + length.value() + "&start="
                + start + "&case=" + caseId;
        mail.proposed(id, asked.contactId(), wanted, slot, asked.subject(), path);
    }

    /** Who waits for a free slot, the first who asked first. */
    public List<WaitingRow> waiting(String language) {
        return wishes.rows(null, language);
    }

    /** Takes somebody off the list, because he was helped otherwise. @throws Refusal not found */
    public void strike(long wishId) {
        calls.end(wishes.require(wishId).id(), "REMOVED");
    }
}
