package ch.guichet.snippets;

import java.time.Instant;

/**
 * A text that the desk writes again and again.
 *
 * @param text with its gaps
 * @param archived not offered any more
 * @param version goes up with every change; who changes it says which one he had seen
 */
public record Snippet(
        long id,
        String language,
        String title,
        String text,
        boolean archived,
        int version,
        String changedBy,
        Instant changedAt) {}
