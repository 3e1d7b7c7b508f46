package ch.guichet.interventions;

import java.time.Instant;

/**
 * What a customer contests, and what he was answered.
 *
 * @param answer null as long as it waits
 */
public record Dispute(
        long id,
        long interventionId,
        int number,
        String title,
        String customerName,
        String said,
        String raisedBy,
        Instant raisedAt,
        String answer,
        String answeredBy,
        Instant answeredAt) {
    public boolean open() {
        return answer == null;
    }
}
