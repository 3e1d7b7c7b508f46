package ch.guichet.credit;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Paid lots whose money comes by the bank, and goes with it: a lot that is paid is usable at once, one whose payment was
 * taken back is frozen with what is left in it until it is paid again.
 */
@ApplicationScoped
public class LotFreezing {
    private static final String LOTS = "SELECT l.id, l.customer_id, l.pack_code, l.usable_from, l.frozen_on,"
            + " l.cancelled_on FROM credit_lot l JOIN lot_document d ON d.lot_id = %s WHERE d.document_id IN (%s)"
            + " ORDER BY l.id FOR UPDATE";
    private static final String ENTRY =
            "INSERT INTO credit_entry (id, lot_id, customer_id, kind, quantity, value_cents,"
                    + " service_date, posted_at, reason) VALUES (?, ?, ?, ?, 0, 0, ?, ?, NULL)";

    @Inject
    private Database database;

    @Inject
    private LotSales sales;

    @Inject
    private Ids ids;

    @Inject
    private BusinessClock clock;

    /** A lot whose standing has changed. */
    public record Changed(long lotId, long customerId, String packCode) {}

    private record Row(long id, long customer, String pack, LocalDate usable, LocalDate frozen, LocalDate cancelled) {
        Changed changed() {
            return new Changed(id, customer, pack);
        }
    }

    /** The lots of documents that are paid in full: usable from that day, or again. */
    public List<Changed> paid(Collection<Long> documents, LocalDate paidOn) {
        List<Row> lots = lots(documents).stream()
                .filter(lot -> lot.cancelled() == null && (lot.usable() == null || lot.frozen() != null))
                .toList();
        for (Row lot : lots) {
            if (lot.usable() == null) sales.activate(lot.id(), paidOn);
            else set(lot, null, EntryKind.THAW);
        }
        return lots.stream().map(Row::changed).toList();
    }

    /** The lots of documents that are not paid any more. What was used stays used; holds are chosen again by their round. */
    public List<Changed> unpaid(Collection<Long> documents) {
        List<Row> lots = lots(documents).stream()
                .filter(lot -> lot.usable() != null && lot.frozen() == null)
                .toList();
        lots.forEach(lot -> set(lot, clock.today(), EntryKind.FREEZE));
        return lots.stream().map(Row::changed).toList();
    }

    private void set(Row lot, LocalDate frozenOn, EntryKind kind) {
        database.update("UPDATE credit_lot SET frozen_on = ? WHERE id = ?", frozenOn, lot.id());
        database.update(ENTRY, ids.take(1), lot.id(), lot.customer(), kind, clock.today(), clock.now());
    }

    /** What a document sold, and what of it was moved to other companies since. */
    private List<Row> lots(Collection<Long> documents) {
        if (documents.isEmpty()) return List.of();
        List<Row> all = new ArrayList<>(lots("l.id", documents));
        all.addAll(lots("l.origin_lot_id", documents));
        return all;
    }

    private List<Row> lots(String soldAs, Collection<Long> documents) {
        return database.list(
                LOTS.formatted(soldAs, Database.marks(documents.size())),
                row -> new Row(
                        row.getLong("id"),
                        row.getLong("customer_id"),
                        row.getString("pack_code"),
                        row.getObject("usable_from", LocalDate.class),
                        row.getObject("frozen_on", LocalDate.class),
                        row.getObject("cancelled_on", LocalDate.class)),
                documents.toArray());
    }
}
