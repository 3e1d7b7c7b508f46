package ch.guichet.urgency;

import java.time.Instant;
import java.util.List;

/**
 * How it stands before anybody asks.
 *
 * @param free how many specialists could begin now
 * @param next when somebody could, where nobody can now; null when nobody can within 30 days
 * @param deciders who of the company may accept urgency
 * @param mayDecide whether whoever looks is one of them
 * @param validMinutes how long the offer can be answered
 */
public record UrgencyPreview(
        UrgencyCost cost, int free, Instant next, List<String> deciders, boolean mayDecide, int validMinutes) {
    public boolean possible() {
        return free > 0 && !deciders.isEmpty();
    }
}
