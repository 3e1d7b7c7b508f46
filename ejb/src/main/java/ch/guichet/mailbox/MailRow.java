package ch.guichet.mailbox;

import ch.guichet.mail.inbox.SenderVerdict;
import java.time.Instant;

/**
 * A mail that came, in a list.
 *
 * @param senderName as he calls himself, or null
 * @param sender his address; empty when the mail has none, or several
 * @param reason why it is automatic, held or broken, as a stable word; else null
 * @param caseId the case it is in today, also when a person attached it; or null
 * @param requestId the request it became, or null
 * @param number of the case or request, or null
 * @param yesRefused why a yes in it did not count, or null
 */
public record MailRow(
        long id,
        String senderName,
        String sender,
        String subject,
        Instant receivedAt,
        int sizeBytes,
        SenderVerdict verdict,
        MailFate fate,
        String reason,
        Long caseId,
        Long requestId,
        Integer number,
        Long acceptanceId,
        String yesRefused) {

    /** Whether a person has to look at it. */
    public boolean needsAPerson() {
        return fate == MailFate.BROKEN || fate == MailFate.HELD;
    }
}
