package ch.guichet.urgency;

import ch.guichet.shared.Page;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Requests as pages show them; who may see what is the doors' question. */
@ApplicationScoped
class UrgencyReading {
    private static final int PAGE = 25;
    private static final int MOST = 100;

    @Inject
    private UrgencyStore store;

    @Inject
    private UrgencyListStore lists;

    Page<UrgencyRow> page(UrgencyFilter filter, String after) {
        return Page.of(lists.rows(filter, Page.key(after, Long.MAX_VALUE), PAGE + 1), PAGE, UrgencyRow::id);
    }

    /** The latest first. */
    List<UrgencyRow> all(UrgencyFilter filter) {
        return lists.rows(filter, Long.MAX_VALUE, MOST);
    }

    /** @param language of the reader; where there is none such, the first @throws Refusal notFound */
    UrgencyView view(UrgencyRequest request, String language) {
        List<UrgencyPaper> papers = store.papers(request.id());
        UrgencyPaper paper = papers.stream()
                .filter(p -> p.language().equals(language))
                .findFirst()
                .orElse(papers.get(0));
        return new UrgencyView(
                lists.row(request.id()).orElseThrow(Refusal::notFound),
                request.terms().cost(),
                paper.text(),
                paper.sha256());
    }
}
