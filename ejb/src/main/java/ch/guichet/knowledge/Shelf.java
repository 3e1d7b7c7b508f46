package ch.guichet.knowledge;

import java.util.List;

/**
 * A topic with the first of its articles.
 *
 * @param count of all its articles
 */
public record Shelf(Topic topic, List<Entry> entries, int count) {}
