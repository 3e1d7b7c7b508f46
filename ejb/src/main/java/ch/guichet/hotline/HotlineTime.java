package ch.guichet.hotline;

import java.util.List;

/**
 * Hotline time of a case against its cap (rule 3). Nothing of it is ever billed (rule 5).
 *
 * @param entitled whether the case has free minutes at all
 * @param capSeconds shared by all linked cases
 * @param usedSeconds free time used, at most the cap
 * @param overrunSeconds what came after the cap: kept, shown, not billed
 * @param running how many agents' clocks run on it now
 * @param capReason why the cap is not the usual one, or null
 * @param linked the other cases that share the cap
 */
public record HotlineTime(
        long caseId,
        boolean entitled,
        long capSeconds,
        long usedSeconds,
        long overrunSeconds,
        int running,
        String capReason,
        List<SharingCase> linked) {

    /** Whether free time is at its end, so that paid work has to be offered. */
    public boolean atCap() {
        return usedSeconds >= capSeconds;
    }

    /** Seconds that are still free. */
    public long leftSeconds() {
        return capSeconds - usedSeconds;
    }
}
