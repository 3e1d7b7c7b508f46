package ch.guichet.booking;

import ch.guichet.mail.link.LinkPurpose;
import ch.guichet.mail.link.MailedLinks;
import ch.guichet.shared.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells who waits what became free. Whatever may free time goes through {@link #after}: what was no slot before and is
 * one after, in the same transaction, is told to everybody whose wish fits; the first who books has it.
 */
@ApplicationScoped
class WaitingCalls {
    private static final long MOST_DAYS = 92;
    private static final String BOOKED = "BOOKED";

    @Inject
    private WaitingStore wishes;

    @Inject
    private Slots slots;

    @Inject
    private ServiceStore services;

    @Inject
    private WaitingMail mail;

    @Inject
    private MailedLinks links;

    /** Does something that may free time on these days, and tells who waits for it. */
    void after(LocalDate first, LocalDate last, LocalDate today, Runnable change) {
        LocalDate from = first.isBefore(today) ? today : first;
        LocalDate to = last.isAfter(from.plusDays(MOST_DAYS - 1)) ? from.plusDays(MOST_DAYS - 1) : last;
        List<WaitingWish> waiting = to.isBefore(from) ? List.of() : wishes.open(from, to);
        if (waiting.isEmpty()) {
            change.run();
            return;
        }
        Map<Long, BookableService> known = services.byId();
        Map<WaitingWish.Wanted, List<Slot>> before = free(waiting, known, from, to);
        change.run();
        Map<WaitingWish.Wanted, List<Slot>> now = free(waiting, known, from, to);
        for (WaitingWish wish : waiting) {
            Set<Instant> old =
                    before.get(wish.wanted()).stream().map(Slot::start).collect(Collectors.toSet());
            Optional<Slot> fresh = now.get(wish.wanted()).stream()
                    .filter(slot -> !old.contains(slot.start()) && wish.includes(BusinessClock.dayOf(slot.start())))
                    .findFirst();
            fresh.ifPresent(slot -> tell(wish, known.get(wish.serviceId()), slot));
        }
    }

    private Map<WaitingWish.Wanted, List<Slot>> free(
            List<WaitingWish> waiting, Map<Long, BookableService> known, LocalDate from, LocalDate to) {
        Map<WaitingWish.Wanted, List<Slot>> free = new HashMap<>();
        for (WaitingWish wish : waiting) {
            free.computeIfAbsent(wish.wanted(), wanted -> {
                BookableService service = known.get(wanted.serviceId());
                return service.active()
                        ? slots.find(service, wanted.minutes(), from, to, wanted.specialistId())
                        : List.of();
            });
        }
        return free;
    }

    private void tell(WaitingWish wish, BookableService service, Slot slot) {
        long call = wishes.call(wish.id(), slot.start());
        mail.freed(wish, service, slot, call);
    }

    /** What was booked ends the wishes of the same contact that it fulfils; their links are used up with it. */
    void fulfilled(long customerId, long contactId, long serviceId, Instant start) {
        LocalDate day = BusinessClock.dayOf(start);
        for (WaitingWish wish : wishes.openOf(contactId)) {
            boolean fits = wish.customerId() == customerId && wish.serviceId() == serviceId && wish.includes(day);
            if (fits) end(wish.id(), BOOKED);
        }
    }

    /** Ends a wish and makes its links useless. */
    void end(long wishId, String kind) {
        if (!wishes.end(wishId, kind)) return;
        wishes.calls(wishId).forEach(call -> links.cancel(LinkPurpose.SLOT, call));
    }
}
