package ch.guichet.mailbox;

import ch.guichet.mail.inbox.MailContent;
import ch.guichet.mail.inbox.MailHead;
import java.time.Instant;

/**
 * A mail that is to be taken in.
 *
 * @param id of its row
 * @param content null when it could not be read, or is too large
 * @param broken why it could not be read, or null
 * @param raw as it came, or null when it is too large
 * @param evenAutomatic because a person said that none of the signs is right
 * @param by that person, or null
 */
record Arrival(
        long id,
        MailHead head,
        MailContent content,
        String broken,
        byte[] raw,
        String rawSha256,
        boolean evenAutomatic,
        String by) {
    boolean isTooLarge() {
        return raw == null;
    }

    /** What became of an arrival. */
    record End(
            MailFate fate,
            String reason,
            Long caseId,
            Long requestId,
            Long messageId,
            Long acceptanceId,
            String yesRefused,
            Instant rawUntil) {
        static End of(MailFate fate, String reason) {
            return new End(fate, reason, null, null, null, null, null, null);
        }

        End keptUntil(Instant until) {
            return new End(fate, reason, caseId, requestId, messageId, acceptanceId, yesRefused, until);
        }
    }
}
