package ch.guichet.search;

import java.util.List;

/**
 * Something that can be found, as it is now.
 *
 * @param id unique among its kind
 * @param company whose it is, {@link #EVERYBODY} or {@link #HOUSE}
 * @param place where it stands in what is found, a smaller number first: for example minus its id for the newest first
 * @param title what a result shows; it can be found too
 */
public record SearchDocument(
        SearchKind kind, long id, long company, long place, SearchText title, List<SearchText> texts) {
    /** Every company finds it. */
    public static final long EVERYBODY = 0;
    /** No company finds it. */
    public static final long HOUSE = -1;

    public SearchDocument {
        texts = List.copyOf(texts);
    }
}
