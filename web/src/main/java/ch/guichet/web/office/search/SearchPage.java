package ch.guichet.web.office.search;

import ch.guichet.search.HouseSearch;
import ch.guichet.search.SearchHit;
import ch.guichet.search.SearchKind;
import ch.guichet.shared.Page;
import ch.guichet.shared.Refusal;
import ch.guichet.web.list.ListAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** What the search box of the staff finds: some of each kind, or all of one. */
@Named
@RequestScoped
public class SearchPage {
    private static final int SOME = 5;
    private static final int PAGE = 25;

    /**
     * The hits of one kind.
     *
     * @param all where all of them are; null when these are all
     */
    public record Section(SearchKind kind, List<SearchHit> hits, String all) {}

    private final HouseSearch search;
    private String query;
    private String kind;
    private String after;
    private List<Section> sections = List.of();
    private String next;

    protected SearchPage() {
        this(null);
    }

    @Inject
    public SearchPage(HouseSearch search) {
        this.search = search;
    }

    public void search() {
        if (!isAsked()) return;
        sections = kind == null
                ? search.kinds().stream()
                        .map(this::some)
                        .filter(section -> !section.hits().isEmpty())
                        .toList()
                : List.of(page(chosen()));
    }

    private Section some(SearchKind each) {
        Page<SearchHit> hits = search.find(each, query, null, SOME);
        String all = hits.next() == null ? null : address().with("kind", each).url();
        return new Section(each, hits.items(), all);
    }

    private Section page(SearchKind one) {
        Page<SearchHit> hits = search.find(one, query, after, PAGE);
        next = hits.next() == null
                ? null
                : address().with("kind", one).with("after", hits.next()).url();
        return new Section(one, hits.items(), null);
    }

    private SearchKind chosen() {
        return Arrays.stream(SearchKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private ListAddress address() {
        return ListAddress.of("/office/search/search.xhtml").with("q", query);
    }

    /** Whether anything was asked at all. */
    public boolean isAsked() {
        return query != null && !query.isBlank();
    }

    public boolean isFound() {
        return sections.stream().anyMatch(section -> !section.hits().isEmpty());
    }

    public List<Section> getSections() {
        return sections;
    }

    /** The first page of this kind, or all kinds again. */
    public String getFirst() {
        if (kind == null) return null;
        return after == null ? address().url() : address().with("kind", kind).url();
    }

    public String getNext() {
        return next;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
