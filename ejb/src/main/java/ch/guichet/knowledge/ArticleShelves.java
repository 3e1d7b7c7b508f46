package ch.guichet.knowledge;

import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;

/** Under what articles stand, and what they are good for: which were suggested, opened, and spared a case. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.SPECIALIST, Roles.ADMIN})
public class ArticleShelves {
    private UseStore uses;
    private ArticleListStore lists;
    private WordsStore words;
    private CurrentUser user;

    public ArticleShelves() {}

    @Inject
    ArticleShelves(UseStore uses, ArticleListStore lists, WordsStore words, CurrentUser user) {
        this.uses = uses;
        this.lists = lists;
        this.words = words;
        this.user = user;
    }

    /** The topics by their place, with their names in the reader's language. */
    public List<Topic> topics() {
        return words.topics(user.get().language());
    }

    /**
     * By month and article, the latest month first and in it what avoided most.
     *
     * @param from the first month, included
     * @param to the last month, included
     * @throws Refusal knowledge.months when they are missing or stand the wrong way round
     */
    public List<UseRow> byMonth(YearMonth from, YearMonth to) {
        if (from == null || to == null || from.isAfter(to)) throw Refusal.invalid("knowledge.months");
        List<UseRow> rows = uses.byMonth(from, to);
        var titles = lists.titles(
                rows.stream().map(UseRow::article).distinct().toList(),
                user.get().language());
        return rows.stream()
                .map(row -> new UseRow(
                        row.month(),
                        row.article(),
                        titles.get(row.article()),
                        row.shown(),
                        row.opened(),
                        row.avoided(),
                        row.helpful(),
                        row.useless()))
                .toList();
    }
}
