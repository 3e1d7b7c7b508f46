package ch.guichet.search;

import java.util.List;

/**
 * Something to look for. All words must be in a document, in any of their forms; the last may be typed only half.
 *
 * @param companies whose public texts are looked through; null for the house, which sees all
 * @param after the key the page before gave, or null for the first
 * @param count how many hits make a page
 */
public record SearchQuestion(SearchKind kind, String text, List<Long> companies, String after, int count) {
    private static final int PAGE = 25;

    /** By whoever works here. */
    public static SearchQuestion ofHouse(SearchKind kind, String text, String after) {
        return new SearchQuestion(kind, text, null, after, PAGE);
    }

    /** By a contact who may act for this company: its own public texts, and what is everybody's. */
    public static SearchQuestion ofCompany(long company, SearchKind kind, String text, String after) {
        return new SearchQuestion(kind, text, List.of(company, SearchDocument.EVERYBODY), after, PAGE);
    }

    /** The same with pages of another size. */
    public SearchQuestion by(int size) {
        return new SearchQuestion(kind, text, companies, after, size);
    }

    boolean byHouse() {
        return companies == null;
    }
}
