package ch.guichet.cases;

import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import java.io.Serializable;
import java.time.Instant;

/**
 * A version of an offer as the case lists it.
 *
 * @param estimate as it would be accounted
 * @param gross what the estimate costs incl. VAT
 * @param acceptanceId the proof, or null
 */
public record PaidWorkOfferRow(
        int version,
        OfferState state,
        Minutes estimate,
        Money gross,
        Instant offeredAt,
        String offeredBy,
        Instant decidedAt,
        String declineReason,
        Long acceptanceId)
        implements Serializable {}
