package ch.guichet.knowledge;

import java.time.Instant;
import java.util.List;

/**
 * An article in the desk's list, with the words of its draft where there is one.
 *
 * @param title in the reader's language, or the nearest there is
 * @param languages in which it is written
 * @param topic the name of its topic in the reader's language
 * @param drafted whether a draft waits to be published
 */
public record ArticleRow(
        int number,
        String title,
        List<String> languages,
        ArticleState state,
        Audience audience,
        String topic,
        boolean drafted,
        String changedBy,
        Instant changedAt) {}
