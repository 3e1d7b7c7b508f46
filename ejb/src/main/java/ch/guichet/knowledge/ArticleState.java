package ch.guichet.knowledge;

/** Where an article stands in its life. */
public enum ArticleState {
    /** Never published. */
    DRAFT,
    /** Read by its audience; a draft of its next version may exist beside it. */
    PUBLISHED,
    /** Taken out of sight; nothing of it is lost. */
    ARCHIVED
}
