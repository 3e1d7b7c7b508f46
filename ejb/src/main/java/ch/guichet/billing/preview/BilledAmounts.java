package ch.guichet.billing.preview;

import ch.guichet.catalog.Catalog;
import ch.guichet.catalog.Pack;
import ch.guichet.catalog.VatRule;
import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The amounts of the last billed month again, with one thing changed: packs, a VAT rate, a fee, the rounding. */
@ApplicationScoped
class BilledAmounts {
    private static final String PACKS =
            "SELECT l.customer_id, c.name, 0 AS rate, l.price_net_cents AS amount, 0 AS base"
                    + " FROM credit_lot l JOIN customer c ON c.id = l.customer_id WHERE l.pack_code = ? AND l.origin_lot_id IS NULL"
                    + " AND l.cancelled_on IS NULL AND l.sold_on BETWEEN ? AND ? ORDER BY l.customer_id";
    private static final String DOCUMENTS =
            " FROM document d %s WHERE d.billed_month = ? AND d.state = 'POSTED' %s" + " ORDER BY d.customer_id";
    private static final String HEAD = "SELECT d.customer_id, d.recipient_name AS name, ";
    private static final String VAT = HEAD + "v.basis_points AS rate, v.vat_cents AS amount, v.net_cents AS base"
            + DOCUMENTS.formatted("JOIN document_vat v ON v.document_id = d.id", "");
    private static final String ROUNDING = HEAD + "0 AS rate, d.rounding_cents AS amount,"
            + " d.net_cents + d.vat_cents - d.credit_cents AS base"
            + DOCUMENTS.formatted("", "AND d.kind = 'INVOICE' AND d.due_cents > 0");
    private static final String LINES = HEAD + "0 AS rate, l.net_cents AS amount, 0 AS base"
            + DOCUMENTS.formatted("JOIN document_line l ON l.document_id = d.id", "AND l.kind IN (%s)");
    private static final String REMINDERS =
            "SELECT r.customer_id, c.name, 0 AS rate, r.fee_cents AS amount, 0 AS base FROM reminder r"
                    + " JOIN customer c ON c.id = r.customer_id WHERE r.state = 'SENT' AND r.level_no = ?"
                    + " AND r.sent_on BETWEEN ? AND ? ORDER BY r.customer_id";
    /** The lines a fee stands on, by its setting. */
    private static final Map<String, String> FEES =
            Map.of("urgency.net", "'URGENCY'", "booking.cancelFee", "'CANCEL_FEE', 'NO_SHOW_FEE'");

    private static final String REMINDER_FEE = "reminders.fee";
    private static final String FIVE_RAPPEN = "invoice.fiveRappen";

    @Inject
    private Database database;

    @Inject
    private Catalog catalog;

    @Inject
    private LastMonth last;

    /** @param base what a rate or the rounding is worked out on */
    record Amount(long customerId, String name, int rate, Money amount, Money base) {
        static Amount of(ResultSet row) throws SQLException {
            return new Amount(
                    row.getLong("customer_id"),
                    row.getString("name"),
                    row.getInt("rate"),
                    Money.ofCents(row.getLong("amount")),
                    Money.ofCents(row.getLong("base")));
        }
    }

    /** The packs of this code that were sold in the month. */
    MonthAtPrice packs(Pack candidate) {
        YearMonth month = last.billed();
        if (month == null) return MonthAtPrice.of(null, List.of());
        List<Amount> sold = database.list(PACKS, Amount::of, candidate.code(), month.atDay(1), month.atEndOfMonth());
        return again(month, sold, one -> candidate.netPrice());
    }

    /** The VAT of what was billed at the rate that was in force at the month's end. */
    MonthAtPrice vat(VatRule candidate) {
        YearMonth month = last.billed();
        if (month == null) return MonthAtPrice.of(null, List.of());
        int now = catalog.vat(candidate.category(), month.atEndOfMonth()).basisPoints();
        return again(
                month,
                database.list(VAT, Amount::of, month),
                one -> one.rate() == now ? one.base().vatAt(candidate.basisPoints()) : one.amount());
    }

    /** Whether a month can be worked out again with another value of this setting. */
    static boolean knows(String code) {
        return FEES.containsKey(code) || code.equals(FIVE_RAPPEN) || code.matches("reminders\\.fee[123]");
    }

    /** Fees as often as they were charged; the rounding of every amount due. @throws Refusal catalog.settingValue */
    MonthAtPrice setting(String code, String value) {
        YearMonth month = last.billed();
        if (month == null) return MonthAtPrice.of(null, List.of());
        if (code.equals(FIVE_RAPPEN)) return rounding(month, Boolean.parseBoolean(value));
        if (value == null || !value.strip().matches("\\d{1,9}(\\.\\d{1,2})?"))
            throw Refusal.invalid("catalog.settingValue", String.valueOf(value));
        Money fee = Money.of(value.strip());
        return again(month, FEES.containsKey(code) ? lines(month, code) : reminders(month, code), one -> fee);
    }

    private MonthAtPrice rounding(YearMonth month, boolean coins) {
        return again(
                month,
                database.list(ROUNDING, Amount::of, month),
                one -> coins ? one.base().roundedToFiveRappen().minus(one.base()) : Money.ZERO);
    }

    private List<Amount> lines(YearMonth month, String code) {
        return database.list(LINES.formatted(FEES.get(code)), Amount::of, month);
    }

    /** Those that cost something; where the level was free, all of it. */
    private List<Amount> reminders(YearMonth month, String code) {
        int level = Integer.parseInt(code.substring(REMINDER_FEE.length()));
        List<Amount> sent = database.list(REMINDERS, Amount::of, level, month.atDay(1), month.atEndOfMonth());
        boolean free = Money.of(catalog.setting(code, month.atEndOfMonth())).isZero();
        return sent.stream().filter(one -> free || one.amount().isPositive()).toList();
    }

    /** Sums by customer, as it was and as it would have been. */
    static MonthAtPrice again(YearMonth month, List<Amount> amounts, Function<Amount, Money> would) {
        Map<Long, List<Amount>> customers = amounts.stream()
                .collect(Collectors.groupingBy(Amount::customerId, LinkedHashMap::new, Collectors.toList()));
        List<MonthAtPrice.Change> changes = new ArrayList<>();
        customers.forEach((customer, all) -> changes.add(new MonthAtPrice.Change(
                customer,
                all.get(0).name(),
                all.stream().map(Amount::amount).reduce(Money.ZERO, Money::plus),
                all.stream().map(would).reduce(Money.ZERO, Money::plus))));
        return MonthAtPrice.of(month, changes);
    }
}
