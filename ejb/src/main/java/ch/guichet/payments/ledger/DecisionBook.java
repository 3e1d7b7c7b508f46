package ch.guichet.payments.ledger;

import ch.guichet.accounting.Journal;
import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Decisions in the journal, and whose the documents are that they concern. */
@ApplicationScoped
class DecisionBook {
    @Inject
    private Database database;

    @Inject
    private Journal journal;

    @Inject
    private Ids ids;

    long newDecision() {
        return ids.take(1);
    }

    /** A decision that moves nothing between accounts leaves no entry. */
    void post(long decision, LocalDate day, Shift shift, String text) {
        boolean moves = !(shift.receivables().isZero()
                && shift.balance().isZero()
                && shift.rounding().isZero());
        if (moves) journal.post(List.of(Books.decided(day, decision, shift, text)));
    }

    /** Money that came in and was left aside until a person knew what it was. */
    void postReceipt(LocalDate day, long transaction, Money amount, Shift shift, String text) {
        journal.post(List.of(Books.received(day, transaction, amount, shift, text)));
    }

    /** Money that went out: posted under its movement, and under a decision of its own when that was taken back before. */
    void postBack(LocalDate day, long transaction, Money amount, Shift shift, String text) {
        boolean again = database.number(
                        "SELECT COUNT(*) FROM journal_entry WHERE source_kind = ? AND source_id = ?",
                        Books.BACK,
                        transaction)
                > 0;
        journal.post(List.of(Books.gaveBack(
                day, again ? Books.DECISION : Books.BACK, again ? newDecision() : transaction, amount, shift, text)));
    }

    /** Takes back that money went out. */
    void postCameBack(LocalDate day, Money amount, Shift shift, String text) {
        journal.post(List.of(Books.cameBack(day, newDecision(), amount, shift, text)));
    }

    Map<Long, Long> customers(Collection<Long> documents) {
        Map<Long, Long> found = new HashMap<>();
        if (documents.isEmpty()) return found;
        database.each(
                "SELECT id, customer_id FROM document WHERE due_cents > 0 AND kind <> 'CREDIT_NOTE' AND id IN ("
                        + Database.marks(documents.size()) + ")",
                row -> found.put(row.getLong(1), row.getLong(2)),
                ignored -> {},
                documents.toArray());
        return found;
    }

    /** What a customer owes by this document now. */
    Money open(long documentId) {
        return Money.ofCents(database.number(
                "SELECT COALESCE(s.open_cents, d.due_cents) FROM document d LEFT JOIN document_settlement s"
                        + " ON s.document_id = d.id WHERE d.id = ? AND d.state = 'POSTED'",
                documentId));
    }
}
