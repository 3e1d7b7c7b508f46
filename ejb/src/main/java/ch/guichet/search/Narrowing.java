package ch.guichet.search;

import java.util.List;

/**
 * A search as a part of another room's statement: the union of all ways is what is found. Each way reads a table {@code
 * p} of the index in its order; {@code p.doc_id} is the document and {@code p.place} its place.
 */
public record Narrowing(List<Way> ways) {
    /**
     * @param from the table with its name p
     * @param condition on p, with as many marks as there are values
     */
    public record Way(String from, String condition, List<Object> values) {}

    public Narrowing {
        ways = List.copyOf(ways);
    }
}
