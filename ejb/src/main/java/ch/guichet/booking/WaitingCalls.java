package ch.guichet.booking;

import ch.guichet.mail.link.LinkPurpose;
import ch.guichet.mail.link.MailedLinks;
import ch.guichet.shared.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
    /** Nobody can wait for days that are further away. */
    private static final long YEARS = 3;

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
        LocalDate to = last.isAfter(from.plusYears(YEARS)) ? from.plusYears(YEARS) : last;
        List<WaitingWish> waiting = to.isBefore(from) ? List.of() : wishes.open(from, to);
        if (waiting.isEmpty()) {
            change.run();
            return;
        }
        Map<Long, BookableService> known = services.byId();
        Map<WaitingWish.Wanted, List<Slot>> before = free(waiting, known, from, to);
        change.run();
        Map<WaitingWish.Wanted, List<Slot>> now = free(waiting, services.byId(), from, to);
        for (WaitingWish wish : waiting) {
            Set<Instant> old =
                    before.get(wish.wanted()).stream().map(Slot::start).collect(Collectors.toSet());
            Optional<Slot> fresh = now.get(wish.wanted()).stream()
                    .filter(slot -> !old.contains(slot.start()) && wish.includes(BusinessClock.dayOf(slot.start())))
                    .findFirst();
            fresh.ifPresent(slot -> tell(wish, known.get(wish.serviceId()), slot));
        }
    }

    /** What is free of what is wanted, once for all who want the same, on the days on which any of them wants it. */
    private Map<WaitingWish.Wanted, List<Slot>> free(
            List<WaitingWish> waiting, Map<Long, BookableService> known, LocalDate from, LocalDate to) {
        Map<WaitingWish.Wanted, List<Slot>> free = new HashMap<>();
        waiting.stream().collect(Collectors.groupingBy(WaitingWish::wanted)).forEach((wanted, all) -> {
            LocalDate first = all.stream()
                    .map(WaitingWish::firstDay)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            LocalDate last = all.stream()
                    .map(WaitingWish::lastDay)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            free.put(
                    wanted,
                    free(
                            known.get(wanted.serviceId()),
                            wanted,
                            first.isBefore(from) ? from : first,
                            last.isAfter(to) ? to : last));
        });
        return free;
    }

    /** In pieces of as many days as can be asked for at once. */
    private List<Slot> free(BookableService service, WaitingWish.Wanted wanted, LocalDate from, LocalDate to) {
        List<Slot> all = new ArrayList<>();
        for (LocalDate day = from; service.active() && !day.isAfter(to); day = day.plusDays(MOST_DAYS)) {
            LocalDate last = day.plusDays(MOST_DAYS - 1);
            all.addAll(slots.find(service, wanted.minutes(), day, last.isAfter(to) ? to : last, wanted.specialistId()));
        }
        return all;
    }

    private void tell(WaitingWish wish, BookableService service, Slot slot) {
        long call = wishes.call(wish.id(), slot.start());
        mail.freed(wish, service, slot, call);
    }

    /**
     * Days that can be booked only from today on, because the horizon has moved: who waits for one of them is told its
     * first slot. Of two servers that look, one tells.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void reached(long wishId) {
        WaitingWish wish = wishes.require(wishId);
        BookableService service = services.find(wish.serviceId());
        LocalDate reach = wishes.reach(wish, service);
        if (!wishes.seen(wish, reach) || !service.active()) return;
        LocalDate from = wish.seenUntil().plusDays(1);
        slots.find(service, wish.minutes(), from, reach, wish.specialistId()).stream()
                .filter(slot -> !wishes.calledAbout(wishId, slot.start()))
                .findFirst()
                .ifPresent(slot -> tell(wish, service, slot));
    }

    /** Open wishes with days that had not been reached when they were last looked at. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<Long> unreached() {
        return wishes.unreached();
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
