package ch.guichet.knowledge;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The index of articles by stems, written in the transaction of what it indexes. */
@ApplicationScoped
class StemStore {
    @Inject
    private Database database;

    void replace(ArticleVersion version) {
        remove(version.article(), version.draft());
        ArticleContent content = version.content();
        List<Object[]> rows = content.texts().stream()
                .flatMap(text -> Stems.of(text, content.tags()).entrySet().stream()
                        .map(stem -> new Object[] {
                            stem.getKey(), text.language(), version.article(), version.draft(), stem.getValue()
                        }))
                .toList();
        database.batch(
                "INSERT INTO article_stem (stem, language, article, draft, weight) VALUES (?, ?, ?, ?, ?)", rows);
    }

    void remove(int article, boolean draft) {
        database.update("DELETE FROM article_stem WHERE article = ? AND draft = ?", article, draft);
    }

    /** In which articles the stems stand, with the greater weight where draft and published version both have one. */
    List<Hit> hits(Reach reach, String language, List<String> stems) {
        if (stems.isEmpty()) return List.of();
        return database.list(
                "SELECT s.stem, s.article, MAX(s.weight) AS weight FROM article_stem s"
                        + " JOIN article a ON a.number = s.article WHERE s.language = ? AND s.stem IN ("
                        + Database.marks(stems.size()) + ") AND " + reach.condition()
                        + " GROUP BY s.stem, s.article",
                row -> new Hit(row.getString("stem"), row.getInt("article"), row.getInt("weight")),
                Database.values(language, stems));
    }

    long articles() {
        return database.number("SELECT COUNT(*) FROM article");
    }
}
