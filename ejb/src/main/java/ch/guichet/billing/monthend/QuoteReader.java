package ch.guichet.billing.monthend;

import ch.guichet.billing.rating.BillableWork;
import ch.guichet.billing.rating.QuotedPrice;
import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what the quotes of a range promise: one statement, however many customers. */
@ApplicationScoped
class QuoteReader {
    private static final String IN_FORCE = """
            SELECT i.id, q.id AS quote_id, q.number, v.version, v.acceptance_id, v.discount_cents, a.accepted_at,
                   (SELECT COALESCE(SUM(l.net_cents), 0) FROM quote_line l
                    WHERE l.version_id = v.id AND l.kind IN ('FIXED_PRICE', 'TRAVEL')) AS fixed_cents,
                   (SELECT COALESCE(SUM(l.net_cents), 0) FROM quote_line l
                    WHERE l.version_id = v.id AND l.kind = 'EFFORT_WITH_CEILING') AS ceiling_cents,
                   (SELECT COALESCE(SUM(b.net_cents), 0) FROM document_line b JOIN document d ON d.id = b.document_id
                    JOIN intervention x ON x.id = b.intervention_id
                    WHERE x.quote_id = q.id AND d.state = 'POSTED'
                    AND (d.corrects_id IS NULL OR d.work_after = 'BILL_AGAIN')) AS billed_cents,
                   (SELECT COALESCE(SUM(y.billed_seconds), 0) FROM intervention y WHERE y.quote_id = q.id) AS billed_seconds
            FROM intervention i
            JOIN quote q ON q.id = i.quote_id
            JOIN quote_version v ON v.in_force_of = q.id
            JOIN acceptance a ON a.id = v.acceptance_id
            WHERE i.customer_id BETWEEN ? AND ? AND i.state = 'DONE' AND i.done_on <= ?
            """;

    @Inject
    private Database database;

    /** The version in force of an intervention's quote, and the yes to it. */
    record Promise(long interventionId, QuotedPrice price, Instant agreedAt, long acceptanceId) {
        BillableWork on(BillableWork work) {
            return work.under(price, agreedAt, acceptanceId);
        }
    }

    /** By intervention. */
    Map<Long, Promise> read(RangeClaim range, LocalDate cutOff) {
        return database
                .list(IN_FORCE, QuoteReader::promise, range.firstCustomer(), range.lastCustomer(), cutOff)
                .stream()
                .collect(Collectors.toMap(Promise::interventionId, Function.identity()));
    }

    private static Promise promise(ResultSet row) throws SQLException {
        return new Promise(
                row.getLong("id"),
                new QuotedPrice(
                        row.getLong("quote_id"),
                        row.getInt("number") + "/" + row.getInt("version"),
                        Money.ofCents(row.getLong("fixed_cents") - row.getLong("discount_cents")),
                        Money.ofCents(row.getLong("ceiling_cents")),
                        Money.ofCents(row.getLong("billed_cents")),
                        row.getLong("billed_seconds")),
                Database.instant(row, "accepted_at"),
                row.getLong("acceptance_id"));
    }
}
