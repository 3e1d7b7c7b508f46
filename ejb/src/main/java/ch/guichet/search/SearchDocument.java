package ch.guichet.search;

import java.util.List;

/**
 * Something that can be found, as it is now.
 *
 * @param id unique among its kind
 * @param company whose it is, {@link #EVERYBODY} or {@link #HOUSE}
 * @param place where it stands in what is found, a smaller number first: for example minus its id for the newest first
 * @param title what a result is called; it can be found too
 * @param about a line that a result always shows below its title, such as its number; it can be found too
 * @param under the id of what it is opened under, as a contact under a company; 0 for nothing
 * @param texts what an excerpt is cut from
 */
public record SearchDocument(
        SearchKind kind,
        long id,
        long company,
        long place,
        SearchText title,
        SearchText about,
        long under,
        List<SearchText> texts) {
    /** Every company finds it. */
    public static final long EVERYBODY = 0;
    /** No company finds it. */
    public static final long HOUSE = -1;

    public SearchDocument {
        texts = List.copyOf(texts);
    }

    /** Something that is opened by itself. */
    public SearchDocument(
            SearchKind kind,
            long id,
            long company,
            long place,
            SearchText title,
            SearchText about,
            List<SearchText> texts) {
        this(kind, id, company, place, title, about, 0, texts);
    }
}
