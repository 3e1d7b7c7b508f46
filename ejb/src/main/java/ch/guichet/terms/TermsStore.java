package ch.guichet.terms;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Versions of the terms; only ever added to. */
@ApplicationScoped
class TermsStore {
    private static final String TEXT =
            "SELECT v.version, t.language, t.body, v.published_at, v.published_by FROM terms_version v"
                    + " JOIN terms_text t ON t.version = v.version";

    @Inject
    private Database database;

    /** The version in force, in that language. */
    Optional<TermsText> latest(String language) {
        return one(TEXT + " WHERE t.language = ? ORDER BY v.version DESC LIMIT 1", language);
    }

    Optional<TermsText> find(int version, String language) {
        return one(TEXT + " WHERE t.language = ? AND v.version = ?", language, version);
    }

    List<TermsText> all(String language) {
        return database.list(TEXT + " WHERE t.language = ? ORDER BY v.version DESC", TermsStore::text, language);
    }

    int lastVersion() {
        return (int) database.number("SELECT COALESCE(MAX(version), 0) FROM terms_version");
    }

    void add(int version, Map<String, String> bodies, Instant at, String by) {
        database.update(
                "INSERT INTO terms_version (version, published_at, published_by) VALUES (?,?,?)", version, at, by);
        database.batch(
                "INSERT INTO terms_text (version, language, body) VALUES (?,?,?)",
                bodies.entrySet().stream()
                        .map(body -> Database.values(version, body.getKey(), body.getValue()))
                        .toList());
    }

    private Optional<TermsText> one(String sql, Object... values) {
        return database.list(sql, TermsStore::text, values).stream().findFirst();
    }

    private static TermsText text(java.sql.ResultSet row) throws java.sql.SQLException {
        return new TermsText(
                row.getInt("version"),
                row.getString("language"),
                row.getString("body"),
                Database.instant(row, "published_at"));
    }

    Map<String, String> draft() {
        Map<String, String> bodies = new TreeMap<>();
        database.each(
                "SELECT language, body FROM terms_draft",
                row -> List.of(row.getString(1), row.getString(2)),
                row -> bodies.put(row.get(0), row.get(1)));
        return bodies;
    }

    void keepDraft(Map<String, String> bodies, Instant at, String by) {
        dropDraft();
        bodies.forEach((language, body) -> database.update(
                "INSERT INTO terms_draft (language, body, changed_at, changed_by) VALUES (?,?,?,?)",
                language,
                body,
                at,
                by));
    }

    void dropDraft() {
        database.update("DELETE FROM terms_draft");
    }
}
