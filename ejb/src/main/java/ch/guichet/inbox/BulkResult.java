package ch.guichet.inbox;

import ch.guichet.shared.Refusal;

/**
 * What became of one case.
 *
 * @param number null when there is no such case
 * @param refused why not, or null when it was done
 * @param before what it was like, to undo it by; null when it was not done or cannot be undone
 */
public record BulkResult(long caseId, Integer number, Refusal refused, Before before) {
    public boolean done() {
        return refused == null;
    }
}
