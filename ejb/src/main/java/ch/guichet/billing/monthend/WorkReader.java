package ch.guichet.billing.monthend;

import ch.guichet.billing.rating.BillableFee;
import ch.guichet.billing.rating.BillableSurcharge;
import ch.guichet.billing.rating.BillableWork;
import ch.guichet.billing.rating.Lot;
import ch.guichet.catalog.PackKind;
import ch.guichet.shared.Database;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what a range of customers has to be billed for: nine statements, however many customers. */
@ApplicationScoped
class WorkReader {
    /** Locked until the drafts are stored: an intervention that is being billed takes no more and no other time. */
    private static final String DONE_INTERVENTIONS =
            "SELECT i.id, i.title, i.billed_seconds, i.hourly_net_cents, i.unit_minutes, i.minimum_minutes,"
                    + " i.price_agreed_at, i.acceptance_id,"
                    + " (SELECT a.packs FROM appointment a WHERE a.id = i.appointment_id) AS packs FROM intervention i"
                    + " WHERE i.customer_id BETWEEN ? AND ? AND i.state = 'DONE' AND i.done_on <= ?"
                    + " AND EXISTS (SELECT 1 FROM work_entry e WHERE e.intervention_id = i.id AND e.document_id IS NULL)"
                    + " ORDER BY i.id FOR UPDATE";

    private static final String UNBILLED_TIME =
            "SELECT customer_id, intervention_id, service_date, goodwill_reason, SUM(seconds) AS seconds FROM work_entry"
                    + " WHERE customer_id BETWEEN ? AND ? AND document_id IS NULL AND service_date <= ?"
                    + " GROUP BY customer_id, intervention_id, service_date, goodwill_reason"
                    + " ORDER BY customer_id, service_date, intervention_id";
    private static final String CUSTOMERS =
            "SELECT id, number, name, street, house_number, postal_code, town, country, uid, language"
                    + " FROM customer WHERE id BETWEEN ? AND ? ORDER BY id";
    /**
     * What is held for work that this run does not bill is not there for its bills (rule 11). What has lapsed is: the day
     * of the service decides whether it may pay (rules 19 and 20).
     */
    private static final String USABLE_LOTS =
            "SELECT l.customer_id, l.id, l.kind, l.pack_code, l.usable_from, l.expires_on, l.sold_on,"
                    + " l.remaining + l.lapsed - (SELECT COALESCE(SUM(h.quantity), 0) FROM credit_hold h"
                    + " WHERE h.lot_id = l.id AND h.released_at IS NULL"
                    + " AND NOT EXISTS (SELECT 1 FROM intervention i WHERE i.appointment_id = h.holder_id"
                    + " AND i.state = 'DONE' AND i.done_on <= ?)) AS remaining"
                    + " FROM credit_lot l"
                    + " WHERE l.customer_id BETWEEN ? AND ? AND l.remaining + l.lapsed > 0 AND l.usable_from IS NOT NULL"
                    + " AND l.frozen_on IS NULL"
                    + " ORDER BY l.customer_id, l.id";

    private static final int LONGEST_TITLE = 200;

    @Inject
    private Database database;

    @Inject
    private FeeReader feeReader;

    @Inject
    private QuoteReader quoteReader;

    @Inject
    private SurchargeReader surchargeReader;

    @Inject
    private TravelReader travelReader;

    /** The customers of a range that have closed, unbilled work or fees up to the cut-off day, in the order of their ids. */
    List<CustomerWork> read(RangeClaim range, LocalDate cutOff) {
        long first = range.firstCustomer();
        long last = range.lastCustomer();
        Map<Long, Agreement> agreements = database.list(DONE_INTERVENTIONS, Agreement::of, first, last, cutOff).stream()
                .collect(Collectors.toMap(Agreement::interventionId, Function.identity()));
        Map<Long, QuoteReader.Promise> quotes = quoteReader.read(range, cutOff);
        Map<Boolean, Map<Long, List<BillableWork>>> time =
                database.list(UNBILLED_TIME, Day::of, first, last, cutOff).stream()
                        .filter(day -> agreements.containsKey(day.interventionId()))
                        .collect(Collectors.partitioningBy(
                                Day::given,
                                Collectors.groupingBy(
                                        Day::customerId,
                                        Collectors.mapping(
                                                day -> billable(day, agreements, quotes), Collectors.toList()))));
        Map<Long, List<BillableWork>> work = time.get(false);
        Map<Long, List<BillableWork>> given = time.get(true);
        Map<Long, List<Lot>> lots = database.list(USABLE_LOTS, OwnedLot::of, cutOff, first, last).stream()
                .collect(Collectors.groupingBy(
                        OwnedLot::customerId, Collectors.mapping(OwnedLot::lot, Collectors.toList())));
        Map<Long, List<BillableSurcharge>> surcharges = surchargeReader.read(range, cutOff);
        travelReader.read(range, cutOff).forEach((customer, visits) -> surcharges
                .computeIfAbsent(customer, none -> new ArrayList<>())
                .addAll(visits));
        Map<Long, List<BillableFee>> fees = feeReader.read(range, cutOff);
        return database.list(CUSTOMERS, WorkReader::customer, first, last).stream()
                .filter(customer -> work.containsKey(customer.id())
                        || given.containsKey(customer.id())
                        || fees.containsKey(customer.id()))
                .map(customer -> new CustomerWork(
                        customer,
                        work.getOrDefault(customer.id(), List.of()),
                        given.getOrDefault(customer.id(), List.of()),
                        surcharges.getOrDefault(customer.id(), List.of()),
                        fees.getOrDefault(customer.id(), List.of()),
                        lots.getOrDefault(customer.id(), List.of())))
                .toList();
    }

    private static BillableWork billable(
            Day day, Map<Long, Agreement> agreements, Map<Long, QuoteReader.Promise> quotes) {
        BillableWork work = agreements.get(day.interventionId()).on(day);
        if (day.given()) return work;
        QuoteReader.Promise promise = quotes.get(day.interventionId());
        return promise == null ? work : promise.on(work);
    }

    private static BilledCustomer customer(ResultSet row) throws SQLException {
        return new BilledCustomer(
                row.getLong("id"),
                row.getInt("number"),
                row.getString("name"),
                row.getString("street"),
                row.getString("house_number"),
                row.getString("postal_code"),
                row.getString("town"),
                row.getString("country"),
                row.getString("uid"),
                row.getString("language"));
    }

    /** What was agreed for an intervention. */
    private record Agreement(
            long interventionId,
            String title,
            long billedSeconds,
            Money hourlyNet,
            Minutes unit,
            Minutes minimum,
            Instant agreedAt,
            long acceptanceId,
            List<String> packs) {

        static Agreement of(ResultSet row) throws SQLException {
            return new Agreement(
                    row.getLong("id"),
                    row.getString("title"),
                    row.getLong("billed_seconds"),
                    Money.ofCents(row.getLong("hourly_net_cents")),
                    new Minutes(row.getInt("unit_minutes")),
                    new Minutes(row.getInt("minimum_minutes")),
                    Database.instant(row, "price_agreed_at"),
                    row.getLong("acceptance_id"),
                    codes(row.getString("packs")));
        }

        /** What a booking agreed about packs; work that came of none may be paid by all. */
        private static List<String> codes(String packs) {
            return packs == null || packs.isBlank() ? List.of() : List.of(packs.split(" "));
        }

        BillableWork on(Day day) {
            return new BillableWork(
                            interventionId,
                            named(title, day.goodwill()),
                            day.date(),
                            day.seconds(),
                            billedSeconds,
                            hourlyNet,
                            unit,
                            minimum,
                            agreedAt,
                            acceptanceId)
                    .payableBy(packs);
        }
    }

    /** The raw seconds of one intervention on one day, those given away apart. */
    private record Day(long customerId, long interventionId, LocalDate date, String goodwill, long seconds) {
        static Day of(ResultSet row) throws SQLException {
            return new Day(
                    row.getLong("customer_id"),
                    row.getLong("intervention_id"),
                    row.getObject("service_date", LocalDate.class),
                    row.getString("goodwill_reason"),
                    row.getLong("seconds"));
        }

        boolean given() {
            return goodwill != null;
        }
    }

    /** What is given away says why, and a visit what it was for. @param words null for none */
    static String named(String title, String words) {
        if (words == null) return title;
        String said = title + " · " + words;
        return said.length() <= LONGEST_TITLE ? said : said.substring(0, LONGEST_TITLE - 1) + "…";
    }

    private record OwnedLot(long customerId, Lot lot) {
        static OwnedLot of(ResultSet row) throws SQLException {
            return new OwnedLot(
                    row.getLong("customer_id"),
                    new Lot(
                            row.getLong("id"),
                            PackKind.valueOf(row.getString("kind")),
                            row.getString("pack_code"),
                            row.getObject("usable_from", LocalDate.class),
                            row.getObject("expires_on", LocalDate.class),
                            row.getObject("sold_on", LocalDate.class),
                            row.getLong("remaining")));
        }
    }
}
