package ch.guichet.search;

/**
 * A document that was found.
 *
 * @param excerpt where it was found, or the beginning of it
 */
public record SearchHit(SearchKind kind, long id, String title, Excerpt excerpt) {}
