package ch.guichet.payments.ledger;

import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The standings of documents, locked until the transaction ends, always in the order of their ids. */
@ApplicationScoped
class Standings {
    private static final int FEW = 10;
    private static final String ADD =
            "INSERT INTO document_settlement (document_id, customer_id, due_cents, paid_cents,"
                    + " open_cents, surplus_cents, rounding_cents) SELECT id, customer_id, due_cents, 0, due_cents, 0, 0"
                    + " FROM document WHERE id = ? AND state = 'POSTED'";
    private static final String LOCK =
            "SELECT document_id, due_cents, paid_cents, costs_cents, costs_paid_cents FROM document_settlement WHERE document_id IN (%s)"
                    + " ORDER BY document_id FOR UPDATE";
    private static final String WRITE = "UPDATE document_settlement SET paid_cents = ?, open_cents = ?,"
            + " surplus_cents = ?, rounding_cents = ?, costs_cents = ?, costs_paid_cents = ? WHERE document_id = ?";

    @Inject
    private Database database;

    /** The standings of posted documents by id; others are left out. */
    Map<Long, Standing> lock(Collection<Long> documents) {
        Map<Long, Standing> found = new TreeMap<>();
        if (documents.isEmpty()) return found;
        Set<Long> wanted = new TreeSet<>(documents);
        add(wanted);
        database.each(
                LOCK.formatted(Database.marks(wanted.size())),
                row -> found.put(
                        row.getLong(1),
                        new Standing(
                                Money.ofCents(row.getLong("due_cents")),
                                Money.ofCents(row.getLong("costs_cents")),
                                Money.ofCents(row.getLong("paid_cents")),
                                Money.ofCents(row.getLong("costs_paid_cents")))),
                ignored -> {},
                wanted.toArray());
        return found;
    }

    void write(Map<Long, Standing> standings) {
        List<Object[]> rows = new ArrayList<>();
        standings.forEach((id, now) -> rows.add(Database.values(
                now.paid(), now.open(), now.surplus(), now.rounding(), now.costs(), now.costsPaid(), id)));
        if (!rows.isEmpty()) database.batch(WRITE, rows);
    }

    private void add(Set<Long> wanted) {
        Set<Long> missing = new TreeSet<>(wanted);
        missing.removeAll(new HashSet<>(database.list(
                "SELECT document_id FROM document_settlement WHERE document_id IN (" + Database.marks(wanted.size())
                        + ")",
                row -> row.getLong(1),
                wanted.toArray())));
        if (missing.size() <= FEW) missing.forEach(id -> database.addUnlessThere(ADD, id));
        else database.batch(ADD, missing.stream().map(Database::values).toList());
    }
}
