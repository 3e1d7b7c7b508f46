package ch.guichet.knowledge;

import java.util.List;

/**
 * An article as the desk sees it.
 *
 * @param published what its audience reads, or null
 * @param draft what is being written, or null
 * @param versions the latest first
 */
public record ArticleView(
        int number,
        ArticleState state,
        Audience audience,
        ArticleVersion published,
        ArticleVersion draft,
        List<VersionRow> versions) {

    /** What the next change builds on. */
    public ArticleVersion latest() {
        return draft != null ? draft : published;
    }
}
