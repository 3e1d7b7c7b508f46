package ch.guichet.knowledge;

import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.shared.Page;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Articles as the house reads them: all of them, with drafts, history and what fits a case. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.SPECIALIST, Roles.ADMIN})
public class ArticleReading {
    private static final int PAGE = 25;
    private static final int MOST_FOUND = 100;
    private static final int MOST_RELATED = 5;

    private ArticleStore store;
    private ArticleListStore lists;
    private EntryStore entries;
    private Finding finding;
    private CurrentUser user;

    public ArticleReading() {}

    @Inject
    ArticleReading(ArticleStore store, ArticleListStore lists, EntryStore entries, Finding finding, CurrentUser user) {
        this.store = store;
        this.lists = lists;
        this.entries = entries;
        this.finding = finding;
        this.user = user;
    }

    /** Articles, the latest first; words that are searched for bring the best first, 100 at most and on one page. */
    public Page<ArticleRow> list(ArticleFilter filter, String after) {
        String language = language();
        if (!filter.asksForWords() || filter.number() != null) {
            long below = Page.key(after, Long.MAX_VALUE);
            return Page.of(lists.rows(filter, null, below, PAGE + 1, language), PAGE, ArticleRow::number);
        }
        List<Integer> found = finding.search(Reach.ALL, filter.text(), language, MOST_FOUND);
        List<ArticleRow> rows = new ArrayList<>(lists.rows(filter, found, Long.MAX_VALUE, MOST_FOUND, language));
        rows.sort(Comparator.comparing(row -> found.indexOf(row.number())));
        return new Page<>(rows, null);
    }

    /** An article with its draft and its history. @throws Refusal notFound */
    public ArticleView show(int number) {
        ArticleHead head = store.find(number).orElseThrow(Refusal::notFound);
        ArticleVersion published = head.publishedVersion() == null
                ? null
                : store.version(number, head.publishedVersion()).orElseThrow(Refusal::notFound);
        return new ArticleView(
                number,
                head.state(),
                head.audience(),
                published,
                store.draft(number).orElse(null),
                lists.versions(number));
    }

    /** One version with its words. @throws Refusal notFound */
    public ArticleVersion version(int number, int version) {
        return store.version(number, version).orElseThrow(Refusal::notFound);
    }

    /**
     * What changed from one version to another in a language, line by line, the title first; a version without that
     * language counts as empty.
     *
     * @throws Refusal notFound
     */
    public List<DiffLine> difference(int number, int from, int to, String language) {
        return LineDiff.between(lines(version(number, from), language), lines(version(number, to), language));
    }

    /** Published articles, internal ones too, that fit a question, the best first; at most 5. */
    public List<Related> related(String text, String language) {
        if (text == null || text.isBlank()) return List.of();
        List<Integer> found = finding.suggest(Reach.PUBLISHED, text, language, MOST_RELATED);
        return entries.whole(found, language).stream()
                .sorted(Comparator.comparing(
                        related -> found.indexOf(related.entry().number())))
                .toList();
    }

    private static String lines(ArticleVersion version, String language) {
        return version.content().texts().stream()
                .filter(text -> text.language().equals(language))
                .findFirst()
                .map(text -> "# " + text.title() + "\n\n" + text.body())
                .orElse("");
    }

    private String language() {
        return user.get().language();
    }
}
