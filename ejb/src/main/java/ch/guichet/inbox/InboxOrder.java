package ch.guichet.inbox;

/** In which order the inbox shows cases. Each is the order of an index, so that a page is a walk along it. */
public enum InboxOrder {
    /** The latest received first. */
    RECENT("c.id", "DESC"),
    /** Whoever has waited longest since somebody said something first. */
    LONGEST("c.last_word_at", "ASC"),
    /** The earliest promise first. */
    PROMISE("c.answer_due_at", "ASC");

    private final String key;
    private final String direction;

    InboxOrder(String key, String direction) {
        this.key = key;
        this.direction = direction;
    }

    String key() {
        return key;
    }

    String direction() {
        return direction;
    }
}
