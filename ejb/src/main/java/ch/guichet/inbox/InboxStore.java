package ch.guichet.inbox;

import ch.guichet.cases.CaseState;
import ch.guichet.cases.Entitlement;
import ch.guichet.cases.IntakeChannel;
import ch.guichet.cases.Triage;
import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The inbox in plain SQL: one statement a page and one for all counters, whatever narrows it. */
@ApplicationScoped
class InboxStore {
    private static final String ROWS = """
        SELECT c.id, c.number, c.customer_id, k.number AS customer_number, k.name AS customer_name,
            p.name AS contact_name, c.channel, c.subject, c.received_at, c.entitlement, c.triage, s.suggestion,
            s.percent, c.state, c.assignee_id, u.display_name AS assignee_name, c.last_word_at, c.answer_due_at,
            c.follow_up_on,
            (SELECT MIN(w.agent_name) FROM work_timer w WHERE w.case_id = c.id AND w.running_agent_id IS NOT NULL)
                AS working_name
        FROM (%s) page
        JOIN support_case c ON c.id = page.id
        JOIN customer k ON k.id = c.customer_id
        JOIN contact p ON p.id = c.contact_id
        LEFT JOIN app_user u ON u.id = c.assignee_id
        LEFT JOIN case_suggestion s ON s.case_id = c.id
        ORDER BY page.sort_key %s, c.id""";
    private static final int CHANGES_COUNTED_TO = 100;

    @Inject
    private Database database;

    List<InboxRow> rows(Walk walk, InboxOrder order, String after, int count) {
        if (walk.isEmpty()) return List.of();
        List<Object> values = new ArrayList<>();
        String page = walk.page(after, count, values);
        return database.list(ROWS.formatted(page, order.direction()), row -> read(row, order), values.toArray());
    }

    /** How many each walk finds, in their order, counted to a bound. One statement. */
    List<Integer> counts(List<Walk> walks, int bound) {
        List<Object> values = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (int i = 0; i < walks.size(); i++) {
            String counted = walks.get(i).isEmpty() ? "SELECT 0" : walks.get(i).count(bound, values);
            all.add("SELECT " + i + " AS view_no, (" + counted + ") AS cases");
        }
        return database.list(
                String.join(" UNION ALL ", all) + " ORDER BY view_no", row -> row.getInt("cases"), values.toArray());
    }

    /** By the database's clock; null in an empty house. */
    Instant lastTouch() {
        return database.list(
                        "SELECT MAX(touched_at) AS touched FROM support_case", row -> Database.instant(row, "touched"))
                .get(0);
    }

    /** How many cases have changed since, counted to 100, and when the last did. One statement. */
    Changes changes(Instant since) {
        String sql =
                "SELECT COUNT(*) AS changed, MAX(t.touched_at) AS touched FROM (SELECT c.touched_at FROM support_case c"
                        + " WHERE c.touched_at > ? ORDER BY c.touched_at DESC LIMIT " + CHANGES_COUNTED_TO + ") t";
        return database.list(
                        sql,
                        row -> new Changes(
                                row.getInt("changed"),
                                row.getInt("changed") == 0 ? since : Database.instant(row, "touched")),
                        since)
                .get(0);
    }

    /** Whoever can work on cases, by name. */
    List<Agent> agents() {
        return database.list("""
                SELECT DISTINCT u.id, u.display_name FROM app_user u JOIN user_role r ON r.user_id = u.id
                WHERE u.active = TRUE AND r.role IN ('DESK', 'SPECIALIST') ORDER BY u.display_name, u.id""", row -> new Agent(row.getLong("id"), row.getString("display_name")));
    }

    private static InboxRow read(ResultSet row, InboxOrder order) throws SQLException {
        Instant lastWordAt = Database.instant(row, "last_word_at");
        Instant answerDueAt = Database.instant(row, "answer_due_at");
        String suggestion = row.getString("suggestion");
        return new InboxRow(
                row.getLong("id"),
                row.getInt("number"),
                row.getLong("customer_id"),
                row.getInt("customer_number"),
                row.getString("customer_name"),
                row.getString("contact_name"),
                IntakeChannel.valueOf(row.getString("channel")),
                row.getString("subject"),
                Database.instant(row, "received_at"),
                Entitlement.valueOf(row.getString("entitlement")),
                Triage.valueOf(row.getString("triage")),
                suggestion == null ? null : Triage.valueOf(suggestion),
                row.getInt("percent"),
                CaseState.valueOf(row.getString("state")),
                Database.nullableLong(row, "assignee_id"),
                row.getString("assignee_name"),
                row.getString("working_name"),
                lastWordAt,
                answerDueAt,
                row.getObject("follow_up_on", LocalDate.class),
                Walk.Key.of(order, row.getLong("id"), order == InboxOrder.PROMISE ? answerDueAt : lastWordAt));
    }
}
