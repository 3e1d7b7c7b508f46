package ch.guichet.mailbox;

import java.time.Instant;
import java.util.List;

/**
 * A mail with all that is known of it.
 *
 * @param messageId or null
 * @param copies how many times it came, from 1
 * @param decidedBy who decided about it by hand, or null
 * @param leftOut names of files that were not kept, each with the code of the refusal after a space
 * @param rest the history it quotes
 * @param rawSha256 fingerprint of the mail as it came, or null when it was not fetched whole
 * @param rawKept whether its bytes are still there
 * @param rawUntil until when they are; null for good
 */
public record MailView(
        MailRow row,
        String messageId,
        int copies,
        Instant fateAt,
        String decidedBy,
        List<String> leftOut,
        String rest,
        String rawSha256,
        boolean rawKept,
        Instant rawUntil) {}
