package ch.guichet.hotline;

import ch.guichet.cases.CaseIndex;
import ch.guichet.cases.Entitlement;
import ch.guichet.catalog.Catalog;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Works out how much of the free time of a case is used; who may ask is the doors' question. */
@ApplicationScoped
class Budget {
    private static final int A_MINUTE = 60;

    @Inject
    private ShareStore shares;

    @Inject
    private CaseIndex cases;

    @Inject
    private Catalog catalog;

    @Inject
    private BusinessClock clock;

    /** @throws Refusal notFound */
    HotlineTime of(long asked) {
        long caseId = cases.live(asked).id();
        List<SharingCase> group = group(caseId);
        List<Long> ids = group.stream().map(SharingCase::id).toList();
        Set<Long> entitled = group.stream()
                .filter(c -> c.entitlement() == Entitlement.SUBSCRIBED)
                .map(SharingCase::id)
                .collect(Collectors.toSet());
        List<ShareStore.CapDecision> decided = shares.decided(ids);
        long minutes = entitled.isEmpty()
                ? 0
                : decided.isEmpty() ? usual(group) : decided.get(0).minutes();
        List<Measured> time = shares.time(ids, clock.now());
        FreeTime free = FreeTime.of(time, entitled, minutes * A_MINUTE);
        return new HotlineTime(
                caseId,
                entitled.contains(caseId),
                minutes * A_MINUTE,
                free.used(),
                free.overrun(),
                (int) time.stream().filter(Measured::running).count(),
                decided.isEmpty() ? null : decided.get(0).reason(),
                group.stream().filter(c -> c.id() != caseId && !c.isMerged()).toList());
    }

    /** The case first of all, then whatever shares with it, in the order of their receipt. @throws Refusal notFound */
    List<SharingCase> group(long caseId) {
        List<SharingCase> group = shares.group(caseId);
        if (group.isEmpty()) throw Refusal.notFound();
        return group;
    }

    /** Days between the first and the last receipt of cases that may share, by the setting of the first one's day. */
    int windowDays(Instant first) {
        return Integer.parseInt(catalog.setting("hotline.linkDays", BusinessClock.dayOf(first)));
    }

    private long usual(List<SharingCase> group) {
        return Long.parseLong(catalog.setting(
                "hotline.capMinutes", BusinessClock.dayOf(group.get(0).receivedAt())));
    }
}
