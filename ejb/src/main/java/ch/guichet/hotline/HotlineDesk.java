package ch.guichet.hotline;

import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Free time at the desk: how much of it is used, which cases share it, and exceptions with a reason (rule 3). */
@Stateless
@RolesAllowed({Roles.DESK, Roles.SPECIALIST})
public class HotlineDesk {
    private static final int LONGEST_CAP = 600;

    private Budget budget;
    private ShareStore shares;
    private CurrentUser user;
    private BusinessClock clock;

    public HotlineDesk() {}

    @Inject
    HotlineDesk(Budget budget, ShareStore shares, CurrentUser user, BusinessClock clock) {
        this.budget = budget;
        this.shares = shares;
        this.user = user;
        this.clock = clock;
    }

    /** @throws Refusal notFound */
    public HotlineTime time(long caseId) {
        return budget.of(caseId);
    }

    /** Cases of the same company that may be linked without an exception, the latest first. */
    public List<SharingCase> candidates(long caseId) {
        SharingCase c = self(budget.group(caseId), caseId);
        Duration window = Duration.ofDays(budget.windowDays(c.receivedAt()));
        return shares.near(c, c.receivedAt().minus(window), c.receivedAt().plus(window));
    }

    /**
     * Lets two cases about the same subject, and all that share with either, share one cap.
     *
     * @param reason needed when they do not lie inside the window, else may be null
     * @throws Refusal notFound, hotline.sameCase, hotline.otherCustomer, hotline.outsideWindow without a reason
     */
    public void link(long caseId, long otherId, String reason) {
        if (caseId == otherId) throw Refusal.invalid("hotline.sameCase");
        shares.lock(List.of(caseId, otherId));
        List<SharingCase> all = new ArrayList<>(budget.group(caseId));
        for (SharingCase each : budget.group(otherId)) if (!all.contains(each)) all.add(each);
        if (all.stream().map(SharingCase::customerId).distinct().count() > 1)
            throw Refusal.conflict("hotline.otherCustomer");
        all.sort(Comparator.comparing(SharingCase::receivedAt));
        Instant first = all.get(0).receivedAt();
        Instant last = all.get(all.size() - 1).receivedAt();
        int days = budget.windowDays(first);
        boolean within = ChronoUnit.DAYS.between(BusinessClock.dayOf(first), BusinessClock.dayOf(last)) <= days;
        if (!within && (reason == null || reason.isBlank())) throw Refusal.conflict("hotline.outsideWindow", days);
        String said = reason == null || reason.isBlank() ? null : Reason.require(reason);
        all.removeIf(SharingCase::isMerged);
        shares.share(all, said, user.get().displayName(), clock.now());
    }

    /** The case has a cap of its own again. @throws Refusal notFound, hotline.notLinked */
    public void unlink(long caseId) {
        shares.lock(List.of(caseId));
        List<SharingCase> group =
                budget.group(caseId).stream().filter(c -> !c.isMerged()).toList();
        if (group.size() < 2) throw Refusal.conflict("hotline.notLinked");
        shares.unshare(caseId, group);
    }

    /**
     * Sets another cap for a case and all that share with it.
     *
     * @param minutes 0 to 600
     * @throws Refusal notFound, hotline.noSubscription, hotline.capRange, hotline.reasonMissing
     */
    public void overrideCap(long caseId, int minutes, String reason) {
        if (!budget.of(caseId).entitled()) throw Refusal.conflict("hotline.noSubscription");
        if (minutes < 0 || minutes > LONGEST_CAP) throw Refusal.invalid("hotline.capRange", LONGEST_CAP);
        shares.override(caseId, minutes, Reason.require(reason), user.get().displayName(), clock.now());
    }

    /** What was put right in the times of a case, paid ones too, the latest first. @throws Refusal notFound */
    public List<TimeCorrection> corrections(long caseId) {
        return shares.corrections(
                budget.group(caseId).stream().map(SharingCase::id).toList());
    }

    private static SharingCase self(List<SharingCase> group, long caseId) {
        return group.stream().filter(c -> c.id() == caseId).findFirst().orElseThrow(Refusal::notFound);
    }
}
