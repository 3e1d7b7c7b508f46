package ch.guichet.mail;

import java.time.Instant;

/** A letter in a list. @param threadToken null for a letter nobody answers; sentAt null until it was sent */
public record LetterRow(
        long id,
        String recipient,
        String subject,
        String threadToken,
        LetterState state,
        int attempts,
        Instant createdAt,
        Instant sentAt) {}
