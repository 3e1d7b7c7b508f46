package ch.guichet.figures;

import ch.guichet.payments.ledger.OpenItems;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Languages;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Figures that are not by month: one statement each. */
@ApplicationScoped
class FigureStore {
    private static final String OPEN =
            "SELECT x.band, COUNT(*) AS items, SUM(x.cents) AS cents FROM (SELECT CASE WHEN d.due_date IS NULL"
                    + " OR d.due_date >= ? THEN 0 WHEN d.due_date >= ? THEN 1 WHEN d.due_date >= ? THEN 2"
                    + " WHEN d.due_date >= ? THEN 3 ELSE 4 END AS band, " + OpenItems.OPEN + " AS cents FROM document d"
                    + " LEFT JOIN document_settlement s ON s.document_id = d.id WHERE d.state = 'POSTED'"
                    + " AND d.due_cents > 0 AND d.kind <> 'CREDIT_NOTE' AND " + OpenItems.OPEN + " > 0"
                    + OpenItems.OWED + ") x GROUP BY x.band";

    /** Time that a pack paid for has earned what the pack's ledger was debited with; a corrected document counts for nothing. */
    private static final String SERVICES =
            "SELECT x.kind, x.service, SUM(x.cents) AS cents FROM (SELECT CASE WHEN l.kind = 'URGENCY' THEN 'URGENCY'"
                    + " WHEN l.kind IN ('CANCEL_FEE', 'NO_SHOW_FEE') THEN 'FEE'"
                    + " WHEN l.kind = 'QUOTE' OR i.quote_id IS NOT NULL THEN 'QUOTE'"
                    + " WHEN b.id IS NOT NULL THEN 'BOOKED' ELSE 'CASE' END AS kind,"
                    + " CASE WHEN l.kind IN ('WORK', 'TIME_CREDIT') AND i.quote_id IS NULL THEN b.name_%s END AS service,"
                    + " l.net_cents - CASE WHEN l.kind = 'TIME_CREDIT' THEN COALESCE((SELECT SUM(e.value_cents)"
                    + " FROM credit_entry e WHERE e.document_id = l.document_id AND e.line_no = l.line_no"
                    + " AND e.kind = 'USE'), 0) ELSE 0 END AS cents FROM document d"
                    + " JOIN document_line l ON l.document_id = d.id LEFT JOIN intervention i ON i.id = l.intervention_id"
                    + " LEFT JOIN appointment a ON a.id = i.appointment_id"
                    + " LEFT JOIN bookable_service b ON b.id = a.service_id WHERE d.state = 'POSTED'"
                    + " AND d.kind <> 'CREDIT_NOTE' AND l.kind NOT IN ('PACK', 'GOODWILL', 'VALUE_CREDIT')"
                    + " AND d.issue_date >= ? AND d.issue_date <= ?"
                    + " AND NOT EXISTS (SELECT 1 FROM document c WHERE c.corrects_id = d.id)) x"
                    + " GROUP BY x.kind, x.service HAVING SUM(x.cents) <> 0 ORDER BY 3 DESC, 1, 2";

    private static final String WORK = "SELECT specialist_id, MAX(specialist_name), SUM(seconds) FROM work_entry"
            + " WHERE service_date >= ? AND service_date <= ? GROUP BY specialist_id";
    private static final String HOTLINE = "SELECT t.agent_id, MAX(t.agent_name), SUM(r.seconds) FROM timer_stretch r"
            + " JOIN work_timer t ON t.id = r.timer_id WHERE t.intervention_id IS NULL AND r.seconds IS NOT NULL"
            + " AND r.began_at >= ? AND r.began_at < ? GROUP BY t.agent_id";
    private static final String AGENDAS = "SELECT specialist_id, specialist_name FROM agenda WHERE active = TRUE";

    @Inject
    private Database database;

    /** All bands, also those in which nothing is. */
    List<OpenByAge> open(LocalDate today) {
        Map<AgeBand, OpenByAge> found = new EnumMap<>(AgeBand.class);
        for (AgeBand age : AgeBand.values()) found.put(age, new OpenByAge(age, 0, Money.ZERO));
        database.each(
                OPEN,
                row -> new OpenByAge(
                        AgeBand.values()[row.getInt("band")],
                        row.getLong("items"),
                        Money.ofCents(row.getLong("cents"))),
                one -> found.put(one.age(), one),
                today,
                today.minusDays(30),
                today.minusDays(60),
                today.minusDays(90));
        return List.copyOf(found.values());
    }

    List<ServiceRevenue> services(LocalDate first, LocalDate last, String language) {
        String known = language != null && Languages.ALL.contains(language) ? language : "fr";
        return database.list(
                SERVICES.formatted(known),
                row -> new ServiceRevenue(
                        ServiceKind.valueOf(row.getString("kind")),
                        row.getString("service"),
                        Money.ofCents(row.getLong("cents"))),
                first,
                last);
    }

    /** Work, hotline and those who have an agenda, each on its own; the same person may come three times. */
    List<SpecialistTime> people(LocalDate first, LocalDate last) {
        List<SpecialistTime> all = new ArrayList<>(database.list(
                WORK, row -> new SpecialistTime(row.getLong(1), row.getString(2), row.getLong(3), 0, 0), first, last));
        all.addAll(database.list(
                HOTLINE,
                row -> new SpecialistTime(row.getLong(1), row.getString(2), 0, row.getLong(3), 0),
                BusinessClock.startOf(first),
                BusinessClock.startOf(last.plusDays(1))));
        all.addAll(database.list(AGENDAS, row -> new SpecialistTime(row.getLong(1), row.getString(2), 0, 0, 0)));
        return all;
    }
}
