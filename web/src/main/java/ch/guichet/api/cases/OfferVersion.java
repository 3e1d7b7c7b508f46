package ch.guichet.api.cases;

import ch.guichet.api.AcceptanceLink;
import ch.guichet.cases.OfferState;
import ch.guichet.cases.PaidWorkOfferRow;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import java.time.Instant;

/**
 * A version of an offer for paid work and what became of it.
 *
 * @param estimateMinutes as it would be accounted
 * @param gross what the estimate costs incl. VAT
 */
public record OfferVersion(
        int version,
        OfferState state,
        Minutes estimateMinutes,
        Money gross,
        Instant offeredAt,
        String offeredBy,
        Instant decidedAt,
        String declineReason,
        AcceptanceLink acceptance) {

    static OfferVersion of(PaidWorkOfferRow row) {
        return new OfferVersion(
                row.version(),
                row.state(),
                row.estimate(),
                row.gross(),
                row.offeredAt(),
                row.offeredBy(),
                row.decidedAt(),
                row.declineReason(),
                AcceptanceLink.of(row.acceptanceId()));
    }
}
