package ch.guichet.booking;

import java.time.Instant;

/**
 * A case whose work is agreed and that has no appointment yet.
 *
 * @param proposedStart the date that was proposed last, or null
 * @param proposedBy who proposed it, or null
 */
public record UnassignedCase(
        long caseId,
        int number,
        String subject,
        long customerId,
        String customerName,
        long contactId,
        String contactName,
        Instant receivedAt,
        Instant proposedStart,
        String proposedBy) {}
