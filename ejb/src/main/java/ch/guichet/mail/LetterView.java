package ch.guichet.mail;

import java.time.Instant;
import java.util.List;

/**
 * A letter with its words.
 *
 * @param text as the reader gets it, but for a secret link, which is nobody else's
 * @param nextTry when it will be tried again, or null
 * @param lastError what the mail server said to the last attempt, or null
 * @param enclosures names of the files that go with it
 */
public record LetterView(
        LetterRow row,
        String language,
        String template,
        String text,
        String messageId,
        Instant nextTry,
        String lastError,
        List<String> enclosures) {}
