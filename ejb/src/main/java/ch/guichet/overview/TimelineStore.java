package ch.guichet.overview;

import ch.guichet.payments.ledger.OpenItem;
import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import ch.guichet.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What happened with a customer, in one statement whatever it is made of. Each table gives one page at most, from its
 * own index, so the whole is as fast on the thousandth page as on the first.
 */
@ApplicationScoped
class TimelineStore {
    private record Found(int part, TimelineRow row) {
        String key() {
            return new TimelineKey(row.at(), part, row.id()).toString();
        }
    }

    @Inject
    private Database database;

    Page<TimelineRow> page(long customerId, Set<TimelineKind> kinds, TimelineKey key, int size) {
        List<Object> values = new ArrayList<>();
        List<String> parts = IntStream.range(0, TimelineParts.ALL.size())
                .filter(part -> kinds.contains(TimelineParts.ALL.get(part).kind()))
                .mapToObj(part -> {
                    values.add(customerId);
                    values.add(key.at());
                    if (key.part() == part) values.addAll(List.of(key.at(), key.id()));
                    values.add(size + 1);
                    return TimelineParts.ALL.get(part).sql(part, key);
                })
                .toList();
        values.add(size + 1);
        String sql = "SELECT * FROM (" + String.join(" UNION ALL ", parts)
                + ") everything ORDER BY at_time DESC, part, id DESC LIMIT ?";
        Page<Found> found = Page.of(database.list(sql, TimelineStore::read, values.toArray()), size, Found::key);
        return new Page<>(found.items().stream().map(Found::row).toList(), found.next());
    }

    /** Counts of what is open, in one statement. @param unpaid its open items */
    CustomerFigures figures(long customerId, List<OpenItem> unpaid, LocalDate today) {
        return database.list(
                        """
                SELECT
                  (SELECT COUNT(*) FROM support_case WHERE customer_id = ? AND state <> 'CLOSED') AS cases,
                  (SELECT COUNT(*) FROM intervention WHERE customer_id = ? AND state = 'OPEN') AS works,
                  (SELECT COUNT(*) FROM paid_work_offer o JOIN support_case c ON c.id = o.case_id
                    WHERE c.customer_id = ? AND o.state = 'OPEN') AS offers,
                  (SELECT COUNT(*) FROM quote q JOIN quote_version v ON v.quote_id = q.id
                    WHERE q.customer_id = ? AND v.state = 'SENT' AND v.valid_until >= ?) AS quotes""",
                        row -> new CustomerFigures(
                                row.getInt("cases"),
                                row.getInt("works"),
                                row.getInt("offers"),
                                row.getInt("quotes"),
                                unpaid.size(),
                                (int) unpaid.stream()
                                        .filter(item -> item.dueDate().isBefore(today))
                                        .count(),
                                unpaid.stream().map(OpenItem::open).reduce(Money.ZERO, Money::plus)),
                        customerId,
                        customerId,
                        customerId,
                        customerId,
                        today)
                .get(0);
    }

    private static Found read(ResultSet row) throws SQLException {
        int part = row.getInt("part");
        Long amount = Database.nullableLong(row, "amount");
        TimelineRow thing = new TimelineRow(
                TimelineParts.ALL.get(part).kind(),
                row.getString("event").strip(),
                Database.instant(row, "at_time"),
                row.getLong("id"),
                row.getLong("target"),
                row.getString("called").strip(),
                row.getString("title").strip(),
                row.getString("by_whom").strip(),
                amount == null ? null : Money.ofCents(amount));
        return new Found(part, thing);
    }
}
