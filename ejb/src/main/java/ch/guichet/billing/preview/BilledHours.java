package ch.guichet.billing.preview;

import ch.guichet.billing.rating.BillableWork;
import ch.guichet.billing.rating.Lot;
import ch.guichet.billing.rating.Rating;
import ch.guichet.catalog.Catalog;
import ch.guichet.catalog.HourlyPrice;
import ch.guichet.catalog.PackKind;
import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the hours of the last billed month in two statements, and rates them again with month-end's own function. */
@ApplicationScoped
class BilledHours {
    private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);
    /** A day split by lots stands on several lines; its raw time counts once. */
    private static final String DAYS = "SELECT d.customer_id, d.recipient_name, l.intervention_id, l.service_date,"
            + " MAX(l.raw_seconds) AS seconds, SUM(l.credit_minutes) AS from_packs, SUM(l.net_cents) AS net_cents,"
            + " MAX(l.earlier) AS earlier FROM document d JOIN (SELECT x.document_id, x.intervention_id, x.service_date,"
            + " x.raw_seconds, x.net_cents, CASE WHEN x.kind = 'TIME_CREDIT' THEN x.credit_quantity ELSE 0 END"
            + " AS credit_minutes, (SELECT COALESCE(SUM(e.seconds), 0) FROM work_entry e"
            + " WHERE e.intervention_id = x.intervention_id AND e.document_id < x.document_id) AS earlier"
            + " FROM document_line x WHERE x.kind IN ('WORK', 'TIME_CREDIT')) l ON l.document_id = d.id"
            + " WHERE d.billed_month = ? AND d.run_id IS NOT NULL AND d.state = 'POSTED'"
            + " GROUP BY d.customer_id, d.recipient_name, l.intervention_id, l.service_date"
            + " ORDER BY d.customer_id, l.service_date, l.intervention_id";

    @Inject
    private Database database;

    @Inject
    private Catalog catalog;

    @Inject
    private LastMonth last;

    MonthAtPrice at(HourlyPrice candidate) {
        YearMonth month = last.billed();
        if (month == null) return MonthAtPrice.of(null, List.of());
        Rating rating = new Rating(catalog.vatTable(), false);
        Map<Long, List<Day>> customers = database.list(DAYS, Day::of, month).stream()
                .collect(Collectors.groupingBy(Day::customerId, LinkedHashMap::new, Collectors.toList()));
        List<MonthAtPrice.Change> changes = new ArrayList<>();
        customers.forEach((customer, days) -> changes.add(change(customer, days, candidate, rating)));
        return MonthAtPrice.of(month, changes);
    }

    /** What packs gave then they would give again; the rest is charged at the candidate's price, unit and minimum. */
    static MonthAtPrice.Change change(long customer, List<Day> days, HourlyPrice candidate, Rating rating) {
        List<BillableWork> work = days.stream().map(day -> day.at(candidate)).toList();
        long fromPacks = days.stream().mapToLong(Day::fromPacks).sum();
        List<Lot> packs =
                fromPacks == 0 ? List.of() : List.of(new Lot(1, PackKind.TIME, "", ALWAYS, null, ALWAYS, fromPacks));
        Money billed = days.stream().map(Day::net).reduce(Money.ZERO, Money::plus);
        return new MonthAtPrice.Change(
                customer, days.get(0).name(), billed, rating.rate(work, packs).net());
    }

    /** @param earlierSeconds of the same intervention on earlier documents */
    record Day(
            long customerId,
            String name,
            long interventionId,
            LocalDate date,
            long seconds,
            long fromPacks,
            Money net,
            long earlierSeconds) {

        static Day of(ResultSet row) throws SQLException {
            return new Day(
                    row.getLong("customer_id"),
                    row.getString("recipient_name"),
                    row.getLong("intervention_id"),
                    row.getObject("service_date", LocalDate.class),
                    row.getLong("seconds"),
                    row.getLong("from_packs"),
                    Money.ofCents(row.getLong("net_cents")),
                    row.getLong("earlier"));
        }

        BillableWork at(HourlyPrice price) {
            return new BillableWork(
                    interventionId,
                    "",
                    date,
                    seconds,
                    earlierSeconds,
                    price.net(),
                    price.unit(),
                    price.minimum(),
                    null,
                    0);
        }
    }
}
