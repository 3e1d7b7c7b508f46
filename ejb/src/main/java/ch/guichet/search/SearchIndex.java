package ch.guichet.search;

import ch.guichet.shared.Page;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The full-text index in the database: written in the transaction of what it indexes, the same on every server and both
 * databases. It asks nobody's rights, so its callers must.
 */
@ApplicationScoped
public class SearchIndex {
    @Inject
    private PostingStore postings;

    @Inject
    private VocabularyStore vocabulary;

    @Inject
    private Asking asking;

    @Inject
    private Sources sources;

    /** Indexes a document as it is now, in the caller's transaction; what stood there of it before is replaced. */
    public void put(SearchDocument document) {
        Map<String, Boolean> terms = new HashMap<>();
        Set<Wording.Word> words = new LinkedHashSet<>();
        read(document.title(), terms, words);
        read(document.about(), terms, words);
        document.texts().forEach(text -> read(text, terms, words));
        vocabulary.learn(words);
        postings.replace(document, terms);
    }

    /** Indexes documents of a source as they are now; what the caller has changed must be in the database already. */
    public void refresh(SearchSource source, List<Long> ids) {
        source.documents(ids).forEach(this::put);
    }

    public void remove(SearchKind kind, long id) {
        postings.remove(kind, id);
    }

    /**
     * A page of what is found, by the documents' places. A fixed number of statements: three, and those of the source.
     *
     * @throws Refusal page.key
     */
    public Page<SearchHit> find(SearchQuestion question) {
        List<AskedWord> words = asking.words(question.text());
        Page<Place> page = places(question, words);
        return new Page<>(shown(question, words, page.items()), page.next());
    }

    /** The ids of what is found, for a room that shows it in its own way; three statements. @throws Refusal page.key */
    public Page<Long> ids(SearchQuestion question) {
        Page<Place> page = places(question, asking.words(question.text()));
        return new Page<>(page.items().stream().map(Place::id).toList(), page.next());
    }

    private Page<Place> places(SearchQuestion question, List<AskedWord> words) {
        Place after = Place.parse(question.after());
        if (words.isEmpty()) return new Page<>(List.of(), null);
        int more = question.count() + 1;
        List<Place> places = question.byHouse()
                ? postings.all(question.kind(), postings.rarestFirst(question.kind(), words), after, more)
                : postings.ofCompanies(question.kind(), words, question.companies(), after, more);
        return Page.of(places, question.count(), Place::key);
    }

    /** A search that narrows a list of another room; two statements. Without a word to look for it has no ways. */
    public Narrowing narrowing(SearchKind kind, String text) {
        List<AskedWord> words = asking.words(text);
        if (words.isEmpty()) return new Narrowing(List.of());
        return new Narrowing(postings.ways(kind, postings.rarestFirst(kind, words)));
    }

    /** The same in what was said in public in a company's own documents; one statement. */
    public Narrowing narrowingOf(long company, SearchKind kind, String text) {
        List<AskedWord> words = asking.words(text);
        return new Narrowing(words.isEmpty() ? List.of() : List.of(postings.wayOf(company, kind, words)));
    }

    private List<SearchHit> shown(SearchQuestion question, List<AskedWord> words, List<Place> places) {
        if (places.isEmpty()) return List.of();
        Excerpts excerpts = new Excerpts(words);
        Map<Long, SearchDocument> documents =
                sources
                        .of(question.kind())
                        .documents(places.stream().map(Place::id).toList())
                        .stream()
                        .collect(Collectors.toMap(SearchDocument::id, Function.identity()));
        return places.stream()
                .map(place -> documents.get(place.id()))
                .filter(document -> document != null)
                .map(document -> new SearchHit(
                        document.kind(),
                        document.id(),
                        document.under(),
                        excerpts.whole(document.title()),
                        excerpts.whole(document.about()),
                        excerpts.of(document.texts().stream()
                                .filter(text -> question.byHouse() || !text.internal())
                                .toList())))
                .toList();
    }

    private static void read(SearchText text, Map<String, Boolean> terms, Set<Wording.Word> words) {
        Set<Wording.Word> read = Wording.of(text.language(), text.text());
        words.addAll(read);
        read.forEach(word -> terms.merge(word.term(), text.internal(), (a, b) -> a && b));
    }
}
