package ch.guichet.knowledge;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The desk's lists in plain SQL: one statement for the articles of a page and one for their words. */
@ApplicationScoped
class ArticleListStore {
    private static final String ROWS = """
            SELECT a.number, a.state, v.audience, v.version, v.draft_of, v.written_by, v.written_at, t.%s AS topic
            FROM article a
            JOIN article_version v ON v.article = a.number
              AND v.version = (SELECT MAX(l.version) FROM article_version l WHERE l.article = a.number)
            JOIN article_topic t ON t.code = v.topic
            """;

    @Inject
    private Database database;

    @Inject
    private WordsStore words;

    /** An article before its words are known. */
    private record Found(int version, ArticleRow row) {}

    /** The latest articles first, below a number. @param among only these, or null for all */
    List<ArticleRow> rows(ArticleFilter filter, Collection<Integer> among, long below, int count, String language) {
        Narrowing narrowing = new Narrowing("WHERE a.number < ?", below)
                .to("a.state", filter.state())
                .to("v.audience", filter.audience())
                .to("v.topic", filter.topic())
                .to("a.number", filter.number())
                .among("a.number", among);
        List<Found> found = database.list(
                ROWS.formatted(WordsStore.nameIn(language)) + narrowing.sql() + " ORDER BY a.number DESC LIMIT "
                        + count,
                ArticleListStore::read,
                narrowing.values());
        Map<Integer, List<Words>> said = words.of(
                found.stream().collect(Collectors.toMap(each -> each.row().number(), Found::version)), false);
        return found.stream()
                .map(each -> worded(each.row(), said.get(each.row().number()), language))
                .toList();
    }

    /** Titles by number, in a language or the nearest there is. */
    Map<Integer, String> titles(List<Integer> numbers, String language) {
        if (numbers.isEmpty()) return Map.of();
        ArticleFilter all = new ArticleFilter(null, null, null, null);
        return rows(all, numbers, Long.MAX_VALUE, numbers.size(), language).stream()
                .collect(Collectors.toMap(ArticleRow::number, ArticleRow::title));
    }

    List<VersionRow> versions(int article) {
        return database.list(
                "SELECT version, audience, remark, written_by, written_at, published_by, published_at"
                        + " FROM article_version WHERE article = ? ORDER BY version DESC",
                row -> new VersionRow(
                        row.getInt("version"),
                        Audience.valueOf(row.getString("audience")),
                        row.getString("remark"),
                        row.getString("written_by"),
                        Database.instant(row, "written_at"),
                        row.getString("published_by"),
                        Database.instant(row, "published_at")),
                article);
    }

    private static Found read(ResultSet row) throws SQLException {
        return new Found(
                row.getInt("version"),
                new ArticleRow(
                        row.getInt("number"),
                        null,
                        null,
                        ArticleState.valueOf(row.getString("state")),
                        Audience.valueOf(row.getString("audience")),
                        row.getString("topic"),
                        row.getObject("draft_of") != null,
                        row.getString("written_by"),
                        Database.instant(row, "written_at")));
    }

    private static ArticleRow worded(ArticleRow row, List<Words> words, String language) {
        return new ArticleRow(
                row.number(),
                Words.nearest(words, language).title(),
                words.stream().map(Words::language).toList(),
                row.state(),
                row.audience(),
                row.topic(),
                row.drafted(),
                row.changedBy(),
                row.changedAt());
    }
}
