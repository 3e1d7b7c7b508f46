package ch.guichet.triage;

import ch.guichet.cases.Triage;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** What an administrator changes in examples and rules, and how it was before. */
@ApplicationScoped
class TeachingStore {
    @Inject
    private Database database;

    @Inject
    private Ids ids;

    @Inject
    private TriageRevision revision;

    @Inject
    private BusinessClock clock;

    /** The latest first, below an id. */
    List<TaughtExample> examples(boolean active, String text, long before, int count) {
        String part = "%"
                + (text == null ? "" : text.strip().toLowerCase())
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_")
                + "%";
        return database.list(
                "SELECT * FROM triage_example WHERE active = ? AND id < ? AND LOWER(text) LIKE ? ESCAPE '!'"
                        + " ORDER BY id DESC LIMIT " + count,
                TeachingStore::example,
                active,
                before,
                part);
    }

    /** @return whether there is such an example */
    boolean turnExample(long exampleId, boolean active, String by) {
        int found = database.update(
                "UPDATE triage_example SET active = ?, withdrawn_by = ? WHERE id = ?",
                active,
                active ? null : by,
                exampleId);
        revision.moved();
        return found == 1;
    }

    /** Keeps the rule as it is now. @return whether there is such a rule */
    boolean keep(long ruleId, String by) {
        return database.update("""
                        INSERT INTO triage_rule_change (id, rule_id, phrase, triage, valid_from, active, changed_by, changed_at)
                        SELECT ?, id, phrase, triage, valid_from, active, ?, ? FROM triage_rule WHERE id = ?""", ids.take(1), by, clock.now(), ruleId) == 1;
    }

    void change(long ruleId, String phrase, Triage triage, LocalDate validFrom) {
        database.update(
                "UPDATE triage_rule SET phrase = ?, triage = ?, valid_from = ? WHERE id = ?",
                phrase,
                triage,
                validFrom,
                ruleId);
        revision.moved();
    }

    List<RuleChange> history(long ruleId) {
        return database.list(
                "SELECT * FROM triage_rule_change WHERE rule_id = ? ORDER BY id DESC",
                row -> new RuleChange(
                        row.getString("phrase"),
                        Triage.valueOf(row.getString("triage")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getBoolean("active"),
                        row.getString("changed_by"),
                        Database.instant(row, "changed_at")),
                ruleId);
    }

    private static TaughtExample example(ResultSet row) throws SQLException {
        return new TaughtExample(
                row.getLong("id"),
                row.getString("language"),
                Triage.valueOf(row.getString("triage")),
                row.getString("text"),
                ExampleSource.valueOf(row.getString("source")),
                row.getBoolean("active"),
                Database.nullableLong(row, "case_id"),
                Database.instant(row, "added_at"),
                row.getString("withdrawn_by"));
    }
}
