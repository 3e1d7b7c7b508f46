package ch.guichet.knowledge;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Articles and their versions in plain SQL. Every change begins with the lock of its article. */
@ApplicationScoped
class ArticleStore {
    private static final String VERSION = """
            SELECT article, version, audience, topic, tags, remark, revision, written_by, written_at, published_by, published_at
            FROM article_version WHERE article = ?""";

    @Inject
    private Database database;

    int takeNumber() {
        long last = database.number(
                "SELECT last_serial FROM number_series WHERE series = 'article' AND series_year = 0 FOR UPDATE");
        database.update(
                "UPDATE number_series SET last_serial = ? WHERE series = 'article' AND series_year = 0", last + 1);
        return (int) last + 1;
    }

    void add(int number, Audience audience, Instant at) {
        database.update(
                "INSERT INTO article (number, state, audience, created_at) VALUES (?, 'DRAFT', ?, ?)",
                number,
                audience,
                at);
    }

    Optional<ArticleHead> find(int number) {
        return head(number, "");
    }

    Optional<ArticleHead> lock(int number) {
        return head(number, " FOR UPDATE");
    }

    void update(ArticleHead head) {
        database.update(
                "UPDATE article SET state = ?, audience = ?, published_version = ? WHERE number = ?",
                head.state(),
                head.audience(),
                head.publishedVersion(),
                head.number());
    }

    void addDraft(ArticleVersion draft) {
        ArticleContent content = draft.content();
        database.update(
                """
                INSERT INTO article_version (article, version, draft_of, audience, topic, tags, remark, revision, written_by, written_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                draft.article(),
                draft.version(),
                draft.article(),
                content.audience(),
                content.topic(),
                content.tags(),
                content.remark(),
                draft.revision(),
                draft.writtenBy(),
                draft.writtenAt());
        addTexts(draft);
    }

    void updateDraft(ArticleVersion draft) {
        ArticleContent content = draft.content();
        database.update(
                """
                UPDATE article_version SET audience = ?, topic = ?, tags = ?, remark = ?, revision = ?, written_by = ?, written_at = ?
                WHERE article = ? AND version = ? AND draft_of IS NOT NULL""",
                content.audience(),
                content.topic(),
                content.tags(),
                content.remark(),
                draft.revision(),
                draft.writtenBy(),
                draft.writtenAt(),
                draft.article(),
                draft.version());
        deleteTexts(draft);
        addTexts(draft);
    }

    void publish(ArticleVersion version) {
        database.update("""
                UPDATE article_version SET draft_of = NULL, published_by = ?, published_at = ?
                WHERE article = ? AND version = ? AND draft_of IS NOT NULL""", version.publishedBy(), version.publishedAt(), version.article(), version.version());
    }

    void deleteDraft(ArticleVersion draft) {
        deleteTexts(draft);
        database.update(
                "DELETE FROM article_version WHERE article = ? AND version = ? AND draft_of IS NOT NULL",
                draft.article(),
                draft.version());
    }

    void delete(int number) {
        database.update("DELETE FROM article WHERE number = ?", number);
    }

    Optional<ArticleVersion> version(int article, int version) {
        return one(VERSION + " AND version = ?", article, version);
    }

    Optional<ArticleVersion> draft(int article) {
        return one(VERSION + " AND draft_of IS NOT NULL", article);
    }

    int lastVersion(int article) {
        return (int) database.number("SELECT MAX(version) FROM article_version WHERE article = ?", article);
    }

    private Optional<ArticleHead> head(int number, String lock) {
        return database
                .list(
                        "SELECT number, state, audience, published_version FROM article WHERE number = ?" + lock,
                        row -> new ArticleHead(
                                row.getInt("number"),
                                ArticleState.valueOf(row.getString("state")),
                                Audience.valueOf(row.getString("audience")),
                                row.getObject("published_version", Integer.class)),
                        number)
                .stream()
                .findFirst();
    }

    private Optional<ArticleVersion> one(String sql, Object... values) {
        return database.list(sql, this::version, values).stream().findFirst();
    }

    private ArticleVersion version(ResultSet row) throws SQLException {
        int article = row.getInt("article");
        int version = row.getInt("version");
        ArticleContent content = new ArticleContent(
                Audience.valueOf(row.getString("audience")),
                row.getString("topic"),
                row.getString("tags"),
                row.getString("remark"),
                texts(article, version));
        return new ArticleVersion(
                article,
                version,
                row.getInt("revision"),
                content,
                row.getString("written_by"),
                Database.instant(row, "written_at"),
                row.getString("published_by"),
                Database.instant(row, "published_at"));
    }

    private List<ArticleText> texts(int article, int version) {
        return database.list(
                "SELECT language, title, body FROM article_text WHERE article = ? AND version = ?",
                row -> new ArticleText(row.getString("language"), row.getString("title"), row.getString("body")),
                article,
                version);
    }

    private void addTexts(ArticleVersion version) {
        List<Object[]> rows = version.content().texts().stream()
                .map(text ->
                        new Object[] {version.article(), version.version(), text.language(), text.title(), text.body()})
                .toList();
        database.batch(
                "INSERT INTO article_text (article, version, language, title, body) VALUES (?, ?, ?, ?, ?)", rows);
    }

    private void deleteTexts(ArticleVersion version) {
        database.update(
                "DELETE FROM article_text WHERE article = ? AND version = ?", version.article(), version.version());
    }
}
