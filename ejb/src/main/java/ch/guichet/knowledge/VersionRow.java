package ch.guichet.knowledge;

import java.time.Instant;

/**
 * A version in the history of its article.
 *
 * @param remark what was new in it, or null
 * @param publishedAt null for the draft
 */
public record VersionRow(
        int version,
        Audience audience,
        String remark,
        String writtenBy,
        Instant writtenAt,
        String publishedBy,
        Instant publishedAt) {
    public boolean draft() {
        return publishedAt == null;
    }
}
