package ch.guichet.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Finds what is near to a text, for suggestions while somebody writes. It asks nobody's rights, so its callers must. */
@ApplicationScoped
public class Related {
    @Inject
    private RelatedStore store;

    /** Ids of the nearest documents of a kind for the house, the nearest first. @param language when the text does not tell */
    public List<Long> forHouse(SearchKind kind, String language, String text, int count) {
        return store.ids(kind, terms(language, text), null, count);
    }

    /** The same among the public texts of a company and of everybody. */
    public List<Long> forCompany(long company, SearchKind kind, String language, String text, int count) {
        return store.ids(kind, terms(language, text), List.of(company, SearchDocument.EVERYBODY), count);
    }

    private static List<String> terms(String language, String text) {
        SearchText written = SearchText.written(language, text, false);
        return Wording.of(written.language(), written.text()).stream()
                .map(Wording.Word::term)
                .distinct()
                .toList();
    }
}
