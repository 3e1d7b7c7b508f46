package ch.guichet.credit;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Adds single entries to the ledger; nothing there is ever changed or taken away. */
@ApplicationScoped
class LedgerEntries {
    static final String ENTRY =
            "INSERT INTO credit_entry (id, lot_id, customer_id, kind, quantity, value_cents, service_date, posted_at,"
                    + " document_id, line_no, reason) VALUES (" + Database.marks(11) + ")";

    @Inject
    private Database database;

    @Inject
    private BusinessClock clock;

    void add(long id, LotDebit of, EntryKind kind, long quantity, Money value) {
        add(id, of, kind, quantity, value, null);
    }

    /** @param of lot, customer, day, and the document's line when there is one */
    void add(long id, LotDebit of, EntryKind kind, long quantity, Money value, String reason) {
        boolean document = of.documentId() != 0;
        database.update(
                ENTRY,
                id,
                of.lotId(),
                of.customerId(),
                kind,
                quantity,
                value,
                of.serviceDate(),
                clock.now(),
                document ? of.documentId() : null,
                document ? of.lineNo() : null,
                reason);
    }
}
