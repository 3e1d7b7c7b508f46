package ch.guichet.credit;

import ch.guichet.catalog.HourlyPrice;
import ch.guichet.catalog.PackKind;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import ch.guichet.shared.Minutes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Credit that a booking keeps until it is used or given back (rule 11): available is what remains less what is held.
 * Holds are written under the lock of the customer's lots, so two bookings never hold the same minutes.
 */
@ApplicationScoped
public class CreditHolds {
    private static final String FREE = "SELECT l.id, l.kind, l.pack_code, l.usable_from, l.expires_on, l.sold_on,"
            + " l.remaining - (SELECT COALESCE(SUM(h.quantity), 0) FROM credit_hold h"
            + " WHERE h.lot_id = l.id AND h.released_at IS NULL) AS free"
            + " FROM credit_lot l WHERE l.customer_id = ? AND l.remaining > 0 AND l.frozen_on IS NULL ORDER BY l.id";
    private static final String LOCK = "SELECT id FROM credit_lot WHERE customer_id = ? ORDER BY id FOR UPDATE";
    private static final String HOLD = "INSERT INTO credit_hold (id, holder_id, customer_id, lot_id, quantity,"
            + " service_date, held_at) VALUES (" + Database.marks(7) + ")";
    private static final String HELD = "SELECT h.lot_id, l.pack_code, l.kind, h.quantity FROM credit_hold h"
            + " JOIN credit_lot l ON l.id = h.lot_id WHERE h.holder_id = ? AND h.released_at IS NULL ORDER BY h.id";
    private static final String RELEASE =
            "UPDATE credit_hold SET released_at = ? WHERE holder_id = ? AND released_at IS NULL";

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    @Inject
    private BusinessClock clock;

    /**
     * What work of so many accounted minutes would take on a day, without holding it.
     *
     * @param vatBasisPoints the rate on that day
     */
    public HoldPlan plan(long customerId, Minutes accounted, HourlyPrice price, int vatBasisPoints, LocalDate day) {
        return plan(customerId, accounted, price, vatBasisPoints, day, List.of());
    }

    /** As above, paid only by packs of these codes; by any when there are none. */
    public HoldPlan plan(
            long customerId,
            Minutes accounted,
            HourlyPrice price,
            int vatBasisPoints,
            LocalDate day,
            Collection<String> packs) {
        return HoldPlan.of(only(packs, free(customerId)), accounted, price, vatBasisPoints, day);
    }

    private static List<HeldLot> only(Collection<String> packs, List<HeldLot> lots) {
        return packs.isEmpty()
                ? lots
                : lots.stream().filter(lot -> packs.contains(lot.pack())).toList();
    }

    /** As {@link #plan} for several days; the lots are read once. @param vat basis points on a day */
    public Map<LocalDate, HoldPlan> plans(
            long customerId,
            Minutes accounted,
            HourlyPrice price,
            ToIntFunction<LocalDate> vat,
            Collection<LocalDate> days,
            Collection<String> packs) {
        List<HeldLot> free = only(packs, free(customerId));
        return days.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), day -> HoldPlan.of(free, accounted, price, vat.applyAsInt(day), day)));
    }

    /** Holds it for a holder; what no lot covers is paid in money. */
    public HoldPlan hold(
            long holderId,
            long customerId,
            Minutes accounted,
            HourlyPrice price,
            int vatBasisPoints,
            LocalDate day,
            Collection<String> packs) {
        database.list(LOCK, row -> row.getLong(1), customerId);
        HoldPlan plan = plan(customerId, accounted, price, vatBasisPoints, day, packs);
        List<Object[]> rows = new ArrayList<>();
        for (HoldPlan.Part part : plan.parts()) {
            rows.add(Database.values(
                    ids.take(1), holderId, customerId, part.lotId(), part.quantity(), day, clock.now()));
        }
        if (!rows.isEmpty()) database.batch(HOLD, rows);
        return plan;
    }

    /** Gives back all that a holder holds; nothing happens when it holds nothing. */
    public void release(long holderId) {
        database.update(RELEASE, clock.now(), holderId);
    }

    /** Gives back what many hold, in one batch. */
    public void release(List<Long> holderIds) {
        if (holderIds.isEmpty()) return;
        database.batch(
                RELEASE,
                holderIds.stream()
                        .map(holder -> Database.values(clock.now(), holder))
                        .toList());
    }

    /**
     * What a holder holds now, and what would be left to pay: a lot that was chosen again may give less than was shown.
     *
     * @param accounted minutes of the planned work
     */
    public HoldPlan held(long holderId, Minutes accounted, HourlyPrice price, int vatBasisPoints) {
        List<HoldPlan.Part> parts = database.list(
                HELD,
                row -> new HoldPlan.Part(
                        row.getLong("lot_id"),
                        row.getString("pack_code"),
                        PackKind.valueOf(row.getString("kind")),
                        row.getLong("quantity")),
                holderId);
        return HoldPlan.held(parts, accounted, price, vatBasisPoints);
    }

    /** A hold counts until it is released: when the work is billed, or when there will be none. */
    private List<HeldLot> free(long customerId) {
        return database.list(
                FREE,
                row -> new HeldLot(
                        row.getLong("id"),
                        PackKind.valueOf(row.getString("kind")),
                        row.getString("pack_code"),
                        row.getObject("usable_from", LocalDate.class),
                        row.getObject("expires_on", LocalDate.class),
                        row.getObject("sold_on", LocalDate.class),
                        row.getLong("free")),
                customerId);
    }
}
