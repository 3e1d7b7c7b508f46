package ch.guichet.mailbox;

import java.time.Instant;

/**
 * How the mailbox does.
 *
 * @param set whether one is read at all
 * @param address people write to
 * @param readAt when it was last read to its end, or null
 * @param lastError why it was not the last time, or null
 * @param held how many mails wait because their senders sent too many
 * @param broken how many wait for a person
 */
public record MailboxState(boolean set, String address, Instant readAt, String lastError, long held, long broken) {}
