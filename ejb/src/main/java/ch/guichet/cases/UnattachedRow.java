package ch.guichet.cases;

import java.time.Instant;

/**
 * A request that waits for a person, or waited.
 *
 * @param number the one its sender was given
 * @param customerId the holder of the licence number when that is sure, or null
 * @param decidedBy null while it is open
 * @param caseId null unless it was attached
 */
public record UnattachedRow(
        long id,
        int number,
        IntakeChannel channel,
        UnattachedReason reason,
        Long customerId,
        Sender sender,
        ProgramUsed program,
        String subject,
        Instant receivedAt,
        RequestState state,
        Instant decidedAt,
        String decidedBy,
        String discardReason,
        Long caseId) {}
