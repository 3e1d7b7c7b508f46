package ch.guichet.billing.monthend;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Reads what is still open about a month, the first fifty of each kind. */
@ApplicationScoped
class OpenEnds {
    private static final String FIFTY = " LIMIT 50";
    private static final String TIMERS =
            "SELECT 'TIMER' AS kind, i.id, t.agent_name AS title, c.name, t.opened_at AS since FROM work_timer t"
                    + " JOIN intervention i ON i.id = t.intervention_id JOIN customer c ON c.id = i.customer_id"
                    + " WHERE t.state <> 'POSTED' AND t.opened_at < ? ORDER BY t.opened_at" + FIFTY;
    private static final String QUOTES =
            "SELECT 'QUOTE' AS kind, q.id, CONCAT(q.number, ' · ', q.title) AS title, c.name, v.sent_at AS since"
                    + " FROM quote_version v JOIN quote q ON q.id = v.quote_id JOIN customer c ON c.id = q.customer_id"
                    + " WHERE v.state = 'SENT' AND v.planned_on <= ? ORDER BY v.sent_at" + FIFTY;
    private static final String HOLDS =
            "SELECT 'HOLD' AS kind, c.id, '' AS title, c.name, NULL AS since FROM customer c WHERE c.credit_hold = TRUE"
                    + " AND EXISTS (SELECT 1 FROM work_entry e JOIN intervention i ON i.id = e.intervention_id"
                    + " WHERE e.customer_id = c.id AND e.document_id IS NULL AND e.service_date <= ?"
                    + " AND i.state = 'DONE') ORDER BY c.name" + FIFTY;

    @Inject
    private Database database;

    List<OpenEnd> timers(LocalDate cutOff) {
        return database.list(TIMERS, OpenEnds::row, BusinessClock.startOf(cutOff.plusDays(1)));
    }

    List<OpenEnd> quotes(LocalDate cutOff) {
        return database.list(QUOTES, OpenEnds::row, cutOff);
    }

    List<OpenEnd> holds(LocalDate cutOff) {
        return database.list(HOLDS, OpenEnds::row, cutOff);
    }

    private static OpenEnd row(ResultSet row) throws SQLException {
        OpenEnd.Kind kind = OpenEnd.Kind.valueOf(row.getString("kind"));
        Instant since = kind == OpenEnd.Kind.HOLD ? null : Database.instant(row, "since");
        return new OpenEnd(kind, row.getLong("id"), row.getString("title"), row.getString("name"), since);
    }
}
