package ch.guichet.triage;

import ch.guichet.cases.Triage;
import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Examples, rules and decisions in plain SQL: they are read as a whole and written row by row. */
@ApplicationScoped
class TriageStore {
    private static final int LONGEST_EXAMPLE = 2_000;
    /** Of the confirmed cases only the latest teach: what is old says little about today's questions. */
    private static final int MOST_EXAMPLES = 5_000;

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    @Inject
    private TriageRevision revision;

    long revision() {
        return revision.now();
    }

    List<Example> examples() {
        return database.list(
                "SELECT id, language, triage, text, source, case_id FROM triage_example WHERE active = TRUE"
                        + " ORDER BY id DESC LIMIT " + MOST_EXAMPLES,
                TriageStore::example);
    }

    List<TriageRule> rules() {
        return database.list(
                "SELECT id, language, phrase, triage, valid_from, active FROM triage_rule ORDER BY language, triage, phrase, valid_from",
                TriageStore::rule);
    }

    void add(String language, String phrase, Triage triage, LocalDate validFrom) {
        database.update(
                "INSERT INTO triage_rule (id, language, phrase, triage, valid_from, active) VALUES (?, ?, ?, ?, ?, TRUE)",
                ids.take(1),
                language,
                phrase,
                triage,
                validFrom);
        revision.moved();
    }

    /** @return whether there is such a rule */
    boolean turn(long ruleId, boolean active) {
        int found = database.update("UPDATE triage_rule SET active = ? WHERE id = ?", active, ruleId);
        revision.moved();
        return found == 1;
    }

    /** A decided case becomes an example; decided again, it is an example of the other class. */
    void learn(long caseId, String language, String text, Triage decided, Instant at) {
        String kept = text.length() > LONGEST_EXAMPLE ? text.substring(0, LONGEST_EXAMPLE) : text;
        if (database.update("UPDATE triage_example SET triage = ? WHERE case_id = ?", decided, caseId) == 0)
            database.update(
                    "INSERT INTO triage_example (id, language, triage, text, source, active, case_id, added_at)"
                            + " VALUES (?, ?, ?, ?, 'CASE', TRUE, ?, ?)",
                    ids.take(1),
                    language,
                    decided,
                    kept,
                    caseId,
                    at);
        revision.moved();
    }

    void decided(long caseId, Suggestion suggested, Triage decided, String reason, Instant at) {
        database.update(
                "INSERT INTO triage_decision (id, case_id, suggestion, confidence, decided, reason, decided_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                ids.take(1),
                caseId,
                suggested.suggestion(),
                suggested.confidence(),
                decided,
                reason,
                at);
    }

    private static Example example(ResultSet row) throws SQLException {
        return new Example(
                row.getLong("id"),
                row.getString("language"),
                Triage.valueOf(row.getString("triage")),
                row.getString("text"),
                ExampleSource.valueOf(row.getString("source")),
                Database.nullableLong(row, "case_id"));
    }

    private static TriageRule rule(ResultSet row) throws SQLException {
        return new TriageRule(
                row.getLong("id"),
                row.getString("language"),
                row.getString("phrase"),
                Triage.valueOf(row.getString("triage")),
                row.getObject("valid_from", LocalDate.class),
                row.getBoolean("active"));
    }
}
