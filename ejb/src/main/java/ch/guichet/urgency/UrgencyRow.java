package ch.guichet.urgency;

import ch.guichet.shared.Money;
import java.io.Serializable;
import java.time.Instant;

/**
 * A request as a list shows it.
 *
 * @param expiresAt from then on nobody can accept it
 * @param seenBy who read it first, signed in, or null
 * @param reason of a refusal or a withdrawal, or null
 * @param acceptanceId the proof of the yes, or null
 * @param specialistName to whom the desk gave it, or null
 * @param interventionId the work that came of it, or null
 * @param pending whether something can still come of it
 */
public record UrgencyRow(
        long id,
        int number,
        long customerId,
        String customerName,
        long caseId,
        int caseNumber,
        String title,
        String askedBy,
        UrgencyState state,
        Money surcharge,
        Instant askedAt,
        Instant expiresAt,
        Instant seenAt,
        String seenBy,
        Instant decidedAt,
        String decidedBy,
        String reason,
        Long acceptanceId,
        Long specialistId,
        String specialistName,
        Instant dispatchedAt,
        Long interventionId,
        boolean pending)
        implements Serializable {}
