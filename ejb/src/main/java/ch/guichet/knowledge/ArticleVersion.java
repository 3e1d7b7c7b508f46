package ch.guichet.knowledge;

import java.time.Instant;

/**
 * One version of an article.
 *
 * @param version from 1 on
 * @param revision how often the draft has been saved; whoever saves says on which one he builds
 * @param publishedBy null while it is a draft
 */
public record ArticleVersion(
        int article,
        int version,
        int revision,
        ArticleContent content,
        String writtenBy,
        Instant writtenAt,
        String publishedBy,
        Instant publishedAt) {
    public boolean draft() {
        return publishedAt == null;
    }
}
