package ch.guichet.quotes;

import ch.guichet.shared.Money;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A quote in a list, with its latest version.
 *
 * @param inForce the version that is billed, or null
 * @param asked whether a question of the customer waits for an answer
 */
public record QuoteRow(
        long id,
        int number,
        long customerId,
        String customerName,
        Long caseId,
        String title,
        int version,
        QuoteState state,
        Money gross,
        LocalDate validUntil,
        long authorId,
        String authorName,
        Instant writtenAt,
        Integer inForce,
        boolean asked) {}
