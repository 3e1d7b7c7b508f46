package ch.guichet.knowledge;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** What can be read, in plain SQL: one statement for the articles and one for their words. */
@ApplicationScoped
class EntryStore {
    private static final String HEADS = """
            SELECT a.number, v.version, a.audience, v.topic
            FROM article a
            JOIN article_version v ON v.article = a.number AND v.version = a.published_version
            JOIN article_topic t ON t.code = v.topic
            """;
    private static final int EXCERPT = 160;

    @Inject
    private Database database;

    @Inject
    private WordsStore words;

    private record Head(int number, int version, Audience audience, String topic) {}

    /**
     * Published articles by topic and number.
     *
     * @param audience only for it, or null for all
     * @param topic only of it, or null for all
     * @param among only these, or null for all
     */
    List<Entry> entries(Audience audience, String topic, Collection<Integer> among, String language, int count) {
        Narrowing narrowing = new Narrowing("WHERE a.state = ?", ArticleState.PUBLISHED)
                .to("a.audience", audience)
                .to("v.topic", topic)
                .among("a.number", among);
        return said(narrowing, language, count, EntryStore::entry);
    }

    /** Published articles of every audience with all of their words. */
    List<Related> whole(Collection<Integer> among, String language) {
        Narrowing narrowing = new Narrowing("WHERE a.state = ?", ArticleState.PUBLISHED).among("a.number", among);
        return said(
                narrowing,
                language,
                Math.max(1, among.size()),
                (head, chosen) -> new Related(entry(head, chosen), Markdown.plain(chosen.body())));
    }

    private <T> List<T> said(Narrowing narrowing, String language, int count, BiFunction<Head, Words, T> form) {
        List<Head> heads = database.list(
                HEADS + narrowing.sql() + " ORDER BY t.place, v.topic, a.number LIMIT " + count,
                row -> new Head(
                        row.getInt("number"),
                        row.getInt("version"),
                        Audience.valueOf(row.getString("audience")),
                        row.getString("topic")),
                narrowing.values());
        Map<Integer, List<Words>> said =
                words.of(heads.stream().collect(Collectors.toMap(Head::number, Head::version)), true);
        return heads.stream()
                .map(head -> form.apply(head, Words.nearest(said.get(head.number()), language)))
                .toList();
    }

    private static Entry entry(Head head, Words chosen) {
        return new Entry(
                head.number(),
                chosen.title(),
                Markdown.excerpt(chosen.body(), EXCERPT),
                chosen.language(),
                head.audience(),
                head.topic());
    }
}
