package ch.guichet.cases;

import java.io.Serializable;
import java.time.Instant;

/**
 * A case as a list shows it.
 *
 * @param assigneeName null while nobody has taken it
 * @param lastWordAt when customer or desk last said something to each other; since then somebody waits
 * @param answerDueAt by when an answer was promised when it was received
 */
public record CaseRow(
        long id,
        int number,
        long customerId,
        int customerNumber,
        String customerName,
        long contactId,
        String contactName,
        IntakeChannel channel,
        String subject,
        Instant receivedAt,
        Entitlement entitlement,
        Triage triage,
        CaseState state,
        String assigneeName,
        Instant lastWordAt,
        Instant answerDueAt)
        implements Serializable {}
