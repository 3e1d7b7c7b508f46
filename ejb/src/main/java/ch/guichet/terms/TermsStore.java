package ch.guichet.terms;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Versions of the terms; only ever added to. */
@ApplicationScoped
class TermsStore {
    private static final String TEXT = "SELECT v.version, t.language, t.body, v.published_at FROM terms_version v"
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
}
