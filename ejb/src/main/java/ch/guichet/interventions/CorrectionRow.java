package ch.guichet.interventions;

import java.time.Instant;

/**
 * A stretch of work that was put right: what it was, how it reads since, who did it and why.
 *
 * @param newStartedAt null, as the two after it, when there was no such work
 */
public record CorrectionRow(
        Instant oldStartedAt,
        long oldSeconds,
        String oldNote,
        Instant newStartedAt,
        Long newSeconds,
        String newNote,
        String reason,
        String by,
        Instant at) {}
