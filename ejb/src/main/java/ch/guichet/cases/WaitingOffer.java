package ch.guichet.cases;

import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import java.time.Instant;

/**
 * An offer that waits for a customer's yes or no.
 *
 * @param estimate as it would be accounted
 * @param gross what the estimate costs incl. VAT
 */
public record WaitingOffer(
        long caseId,
        int caseNumber,
        long customerId,
        String customerName,
        String subject,
        int version,
        Minutes estimate,
        Money gross,
        Instant offeredAt) {}
