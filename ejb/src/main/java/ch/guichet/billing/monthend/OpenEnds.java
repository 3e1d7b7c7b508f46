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
    /** Accepted v2 is billed instead of v1, never both (rule 13), also when v1 was dearer and is billed already. */
    private static final String OVERBILLED = """
            SELECT 'OVERBILLED' AS kind, o.document_id AS id, o.title, o.name, o.since FROM (
              SELECT CONCAT(q.number, '/', v.version, ' · ', q.title) AS title, c.name, v.decided_at AS since,
                     (SELECT COALESCE(SUM(l.net_cents), 0) FROM quote_line l
                      WHERE l.version_id = v.id AND l.kind <> 'PACK') - v.discount_cents AS promised,
                     (SELECT COALESCE(SUM(b.net_cents), 0) FROM document_line b JOIN document d ON d.id = b.document_id
                      JOIN intervention x ON x.id = b.intervention_id
                      WHERE x.quote_id = q.id AND d.state = 'POSTED'
                      AND (d.corrects_id IS NULL OR d.work_after = 'BILL_AGAIN')) AS billed,
                     (SELECT MAX(d.id) FROM document_line b JOIN document d ON d.id = b.document_id
                      JOIN intervention x ON x.id = b.intervention_id
                      WHERE x.quote_id = q.id AND d.state = 'POSTED' AND b.kind = 'QUOTE' AND d.corrects_id IS NULL
                      AND NOT EXISTS (SELECT 1 FROM document n WHERE n.corrects_id = d.id)) AS document_id
              FROM quote_version v JOIN quote q ON q.id = v.in_force_of JOIN customer c ON c.id = q.customer_id
              WHERE v.version > 1) o
            WHERE o.billed > o.promised AND o.document_id IS NOT NULL ORDER BY o.since""" + FIFTY;

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

    List<OpenEnd> overbilled() {
        return database.list(OVERBILLED, OpenEnds::row);
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
