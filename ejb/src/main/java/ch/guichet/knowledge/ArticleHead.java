package ch.guichet.knowledge;

import ch.guichet.shared.Refusal;

/**
 * What counts of an article.
 *
 * @param audience of the published version, or of the draft while there is none
 * @param publishedVersion null when it was never published
 */
record ArticleHead(int number, ArticleState state, Audience audience, Integer publishedVersion) {

    /** @throws Refusal knowledge.archived */
    void requireAlive() {
        if (state == ArticleState.ARCHIVED) throw Refusal.conflict("knowledge.archived", number);
    }

    boolean readableByCustomers() {
        return state == ArticleState.PUBLISHED && audience == Audience.PUBLIC;
    }

    ArticleHead archived() {
        requireAlive();
        return new ArticleHead(number, ArticleState.ARCHIVED, audience, publishedVersion);
    }

    /** As it was before it was archived. @throws Refusal knowledge.notArchived */
    ArticleHead takenBack() {
        if (state != ArticleState.ARCHIVED) throw Refusal.conflict("knowledge.notArchived", number);
        ArticleState before = publishedVersion == null ? ArticleState.DRAFT : ArticleState.PUBLISHED;
        return new ArticleHead(number, before, audience, publishedVersion);
    }

    ArticleHead published(ArticleVersion version) {
        requireAlive();
        return new ArticleHead(number, ArticleState.PUBLISHED, version.content().audience(), version.version());
    }
}
