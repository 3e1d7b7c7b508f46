package ch.guichet.quotes;

import java.io.Serializable;
import java.time.Instant;

/**
 * A version as a page shows it.
 *
 * @param inForce whether it is the one that is billed
 * @param approvalNote why a second person refused it, or null
 * @param reason of a no or a withdrawal, or null
 * @param documentSha256 of the bytes that are accepted; null before it was sent
 */
public record QuoteVersionView(
        int version,
        QuoteState state,
        boolean inForce,
        QuoteText text,
        long authorId,
        String authorName,
        Instant writtenAt,
        String approverName,
        Instant approvalAskedAt,
        String approvalNote,
        Instant sentAt,
        Instant decidedAt,
        String reason,
        String documentSha256,
        Long acceptanceId)
        implements Serializable {
    QuoteVersionView forCustomer() {
        return new QuoteVersionView(
                version,
                state,
                inForce,
                text.forCustomer(),
                0,
                authorName,
                writtenAt,
                null,
                null,
                null,
                sentAt,
                decidedAt,
                reason,
                documentSha256,
                acceptanceId);
    }
}
