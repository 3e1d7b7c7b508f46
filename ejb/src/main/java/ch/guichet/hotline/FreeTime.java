package ch.guichet.hotline;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Deals the free seconds of a cap out to stretches in the order in which they began: the first are free until the cap is
 * reached, what follows is overrun. Time on a case without a subscription is never free.
 */
record FreeTime(long used, long overrun) {
    static FreeTime of(List<Measured> stretches, Set<Long> entitledCases, long capSeconds) {
        long used = 0;
        long overrun = 0;
        for (Measured each : stretches.stream()
                .sorted(Comparator.comparing(Measured::beganAt))
                .toList()) {
            long free = entitledCases.contains(each.caseId()) ? Math.min(each.seconds(), capSeconds - used) : 0;
            used += free;
            overrun += each.seconds() - free;
        }
        return new FreeTime(used, overrun);
    }
}
