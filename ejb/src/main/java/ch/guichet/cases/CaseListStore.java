package ch.guichet.cases;

import ch.guichet.catalog.HourlyPrice;
import ch.guichet.search.Narrowing;
import ch.guichet.shared.Database;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists of cases in plain SQL: one statement a page, with the names of company, contact and assignee joined to it. */
@ApplicationScoped
class CaseListStore {
    private static final String COLUMNS = """
            SELECT c.id, c.number, c.customer_id, k.number AS customer_number, k.name AS customer_name,
                   c.contact_id, p.name AS contact_name, c.channel, c.subject, c.received_at, c.entitlement, c.triage, c.state,
                   u.display_name AS assignee_name,
                   c.last_word_at, c.answer_due_at
            FROM\s""";
    private static final String JOINED = """
            \sJOIN customer k ON k.id = c.customer_id
            JOIN contact p ON p.id = c.contact_id
            LEFT JOIN app_user u ON u.id = c.assignee_id
            """;
    private static final String WAITING = """
            SELECT o.case_id, c.number, c.customer_id, k.name AS customer_name, c.subject, o.version, o.estimate_minutes,
                   o.hourly_net_cents, o.unit_minutes, o.minimum_minutes, o.price_valid_from, o.vat_basis_points, o.offered_at
            FROM paid_work_offer o
            JOIN support_case c ON c.id = o.case_id
            JOIN customer k ON k.id = c.customer_id
            WHERE o.state = 'OPEN' AND c.customer_id IN (%s) ORDER BY o.offered_at, o.case_id LIMIT 50""";

    @Inject
    private Database database;

    Optional<CaseRow> row(long caseId) {
        return database
                .list(COLUMNS + "support_case c" + JOINED + "WHERE c.id = ?", CaseListStore::read, caseId)
                .stream()
                .findFirst();
    }

    /** The latest first, below an id. @param searched where the searched words stand; null when none are searched */
    List<CaseRow> rows(CaseFilter filter, Narrowing searched, long beforeId, int count) {
        if (searched != null && searched.ways().isEmpty()) return List.of();
        List<Object> values = new ArrayList<>();
        String from = searched == null ? "support_case c" : found(filter, searched, beforeId, count, values);
        StringBuilder sql = new StringBuilder(COLUMNS).append(from).append(JOINED);
        if (searched == null) {
            sql.append("WHERE c.id < ?");
            values.add(beforeId);
            sql.append(narrowed(filter, values));
        }
        return database.list(
                sql.append(" ORDER BY c.id DESC LIMIT ").append(count).toString(),
                CaseListStore::read,
                values.toArray());
    }

    /** One walk along the index for each way, each cut after a page. */
    private static String found(CaseFilter filter, Narrowing searched, long beforeId, int count, List<Object> values) {
        List<String> branches = new ArrayList<>();
        for (Narrowing.Way way : searched.ways()) {
            values.addAll(way.values());
            values.add(-beforeId);
            branches.add("(SELECT /*+ JOIN_FIXED_ORDER() */ c.id FROM " + way.from()
                    + " JOIN support_case c ON c.id = p.doc_id WHERE " + way.condition() + " AND p.place > ?"
                    + narrowed(filter, values) + " ORDER BY p.place, p.doc_id LIMIT " + count + ")");
        }
        return "(SELECT DISTINCT h.id FROM (" + String.join(" UNION ALL ", branches) + ") h ORDER BY h.id DESC LIMIT "
                + count + ") page JOIN support_case c ON c.id = page.id";
    }

    /** Offers nobody has decided yet, the longest waiting first. */
    List<WaitingOffer> waitingOffers(List<Long> customerIds) {
        if (customerIds.isEmpty()) return List.of();
        return database.list(
                WAITING.formatted(Database.marks(customerIds.size())), CaseListStore::waiting, customerIds.toArray());
    }

    private static String narrowed(CaseFilter filter, List<Object> values) {
        StringBuilder sql = new StringBuilder();
        if (filter.states() != null && !filter.states().isEmpty()) {
            sql.append(" AND c.state IN (")
                    .append(Database.marks(filter.states().size()))
                    .append(')');
            values.addAll(filter.states());
        }
        narrow(sql, values, "c.triage = ?", filter.triage());
        narrow(sql, values, "c.assignee_id = ?", filter.assigneeId());
        narrow(sql, values, "c.customer_id = ?", filter.customerId());
        narrow(sql, values, "c.number = ?", filter.number());
        return sql.toString();
    }

    private static void narrow(StringBuilder sql, List<Object> values, String condition, Object value) {
        if (value == null) return;
        sql.append(" AND ").append(condition);
        values.add(value);
    }

    private static CaseRow read(ResultSet row) throws SQLException {
        return new CaseRow(
                row.getLong("id"),
                row.getInt("number"),
                row.getLong("customer_id"),
                row.getInt("customer_number"),
                row.getString("customer_name"),
                row.getLong("contact_id"),
                row.getString("contact_name"),
                IntakeChannel.valueOf(row.getString("channel")),
                row.getString("subject"),
                Database.instant(row, "received_at"),
                Entitlement.valueOf(row.getString("entitlement")),
                Triage.valueOf(row.getString("triage")),
                CaseState.valueOf(row.getString("state")),
                row.getString("assignee_name"),
                Database.instant(row, "last_word_at"),
                Database.instant(row, "answer_due_at"));
    }

    private static WaitingOffer waiting(ResultSet row) throws SQLException {
        HourlyPrice price = new HourlyPrice(
                Money.ofCents(row.getLong("hourly_net_cents")),
                new Minutes(row.getInt("unit_minutes")),
                new Minutes(row.getInt("minimum_minutes")),
                row.getObject("price_valid_from", LocalDate.class));
        OfferTerms terms =
                new OfferTerms(price, new Minutes(row.getInt("estimate_minutes")), row.getInt("vat_basis_points"));
        return new WaitingOffer(
                row.getLong("case_id"),
                row.getInt("number"),
                row.getLong("customer_id"),
                row.getString("customer_name"),
                row.getString("subject"),
                row.getInt("version"),
                terms.accounted(),
                terms.gross(),
                Database.instant(row, "offered_at"));
    }
}
