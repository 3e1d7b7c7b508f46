package ch.guichet.knowledge;

/** Among which articles is searched. */
enum Reach {
    /** What customers read. */
    CUSTOMERS("s.draft = FALSE AND a.state = 'PUBLISHED' AND a.audience = 'PUBLIC'"),
    /** What the desk can use now. */
    PUBLISHED("s.draft = FALSE AND a.state = 'PUBLISHED'"),
    /** Everything, with drafts and what is archived. */
    ALL("1 = 1");

    private final String condition;

    Reach(String condition) {
        this.condition = condition;
    }

    /** On the tables article_stem s and article a. */
    String condition() {
        return condition;
    }
}
