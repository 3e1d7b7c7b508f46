package ch.guichet.inbox;

import ch.guichet.cases.Triage;
import ch.guichet.shared.Database;
import ch.guichet.triage.QuickSuggestions;
import ch.guichet.triage.Suggestion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the machine thinks of cases that nobody has classified: thought once, when they are first shown, and kept. */
@ApplicationScoped
class Suggestions {
    private static final int READ = 4_000;

    @Inject
    private Database database;

    @Inject
    private QuickSuggestions triage;

    private record Asked(long id, String language, String text) {}

    /** The same rows; only those shown for the first time cost statements: two, one to think, and one each to keep. */
    List<InboxRow> with(List<InboxRow> rows) {
        List<Long> unknown = rows.stream()
                .filter(row -> row.triage() == Triage.UNSURE && row.suggestion() == null)
                .map(InboxRow::id)
                .toList();
        if (unknown.isEmpty()) return rows;
        Map<Long, Suggestion> thought = think(unknown);
        return rows.stream()
                .map(row -> thought.containsKey(row.id())
                        ? row.suggested(
                                thought.get(row.id()).suggestion(),
                                thought.get(row.id()).percent())
                        : row)
                .toList();
    }

    private Map<Long, Suggestion> think(List<Long> ids) {
        List<Asked> asked = database.list(
                """
                    SELECT c.id, c.language, c.subject, (SELECT m.body FROM case_message m
                        WHERE m.case_id = c.id AND m.internal = FALSE ORDER BY m.id LIMIT 1) AS body
                    FROM support_case c WHERE c.id IN (""" + Database.marks(ids.size()) + ")",
                row -> new Asked(
                        row.getLong("id"),
                        row.getString("language"),
                        cut(row.getString("subject") + "\n" + row.getString("body"))),
                ids.toArray());
        List<Suggestion> thought = triage.of(asked.stream()
                .map(each -> new QuickSuggestions.Question(each.text(), each.language()))
                .toList());
        Map<Long, Suggestion> all = new HashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            all.put(asked.get(i).id(), thought.get(i));
            keep(asked.get(i).id(), thought.get(i));
        }
        return all;
    }

    /** Two who look at once think the same. */
    private void keep(long caseId, Suggestion thought) {
        database.addUnlessThere(
                "INSERT INTO case_suggestion (case_id, suggestion, percent) VALUES (?, ?, ?)",
                caseId,
                thought.suggestion(),
                thought.percent());
    }

    private static String cut(String text) {
        return text.length() <= READ ? text : text.substring(0, READ);
    }
}
