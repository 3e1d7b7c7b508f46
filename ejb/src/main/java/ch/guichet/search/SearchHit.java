package ch.guichet.search;

/**
 * A document that was found, with what was asked for marked in it.
 *
 * @param under the id of what it is opened under; 0 for nothing
 * @param about the line below its title
 * @param excerpt where it was found, or the beginning of it; nothing when the document has no text of its own
 */
public record SearchHit(SearchKind kind, long id, long under, Excerpt title, Excerpt about, Excerpt excerpt) {}
