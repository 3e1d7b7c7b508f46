package ch.guichet.knowledge;

/** What happened to an article that was suggested before a case was sent. */
enum UseKind {
    SHOWN,
    OPENED,
    /** The question was answered and no case was sent. */
    AVOIDED;

    /** An enquiry has one slot an article for what was shown and opened, and one slot for its end. */
    String slot(int article) {
        return this == AVOIDED ? name() : name() + " " + article;
    }
}
