package ch.guichet.search;

import ch.guichet.shared.Refusal;

/** Where a document stands among those of its kind. */
record Place(long place, long id) {
    private static final Place BEGINNING = new Place(Long.MIN_VALUE, 0);

    /** @throws Refusal page.key when the key is not one that a page gave */
    static Place parse(String key) {
        if (key == null || key.isBlank()) return BEGINNING;
        if (!key.matches("-?\\d{1,18}_\\d{1,18}")) throw Refusal.invalid("page.key", key);
        int between = key.indexOf('_');
        return new Place(Long.parseLong(key.substring(0, between)), Long.parseLong(key.substring(between + 1)));
    }

    String key() {
        return place + "_" + id;
    }
}
