package ch.guichet.billing.issue;

import ch.guichet.accounting.Account;
import ch.guichet.accounting.Journal;
import ch.guichet.accounting.JournalEntry;
import ch.guichet.billing.archive.DocumentHead;
import ch.guichet.billing.monthend.DocumentPosting;
import ch.guichet.billing.rating.VatSum;
import ch.guichet.credit.CreditLedger;
import ch.guichet.credit.LotInvoices;
import ch.guichet.credit.LotSales;
import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Gives back what lots gave, empties a lot that was never paid, and reverses the original's posting. */
@ApplicationScoped
class CorrectionPosting {
    @Inject
    private LotInvoices lots;

    @Inject
    private LotSales sales;

    @Inject
    private CreditLedger ledger;

    @Inject
    private Journal journal;

    @Inject
    private Database database;

    void post(DocumentHead original, Issued note, String reason) {
        Optional<Long> lot = lots.lotOf(original.id());
        if (lot.isPresent()) {
            sales.cancel(lot.get(), note.id(), reason);
            JournalEntry.Builder entry = new JournalEntry.Builder().debit(Account.SUPPORT_CREDIT, original.net());
            rates(note.id()).forEach(rate -> entry.vat(rate.basisPoints(), rate.net(), rate.vat()));
            journal.post(List.of(entry.debit(Account.ROUNDING, original.rounding())
                    .credit(Account.RECEIVABLES, original.due())
                    .on(note.on(), "DOCUMENT", note.id(), note.number())));
            return;
        }
        Money released = ledger.giveBack(original.id(), note.id(), reason);
        DocumentPosting reversed = new DocumentPosting(
                note.id(),
                note.number(),
                note.on(),
                original.net().negated(),
                original.vat().negated(),
                original.credit().negated(),
                original.rounding().negated(),
                released.negated(),
                sum(original.id(), "kind = 'URGENCY'").negated(),
                sum(original.id(), "appointment_id IS NOT NULL").negated(),
                rates(note.id()));
        if (reversed.movesMoney()) journal.post(List.of(reversed.entry()));
    }

    /** As on the credit note: with a minus. */
    private List<VatSum> rates(long noteId) {
        return database.list(
                "SELECT basis_points, net_cents, vat_cents FROM document_vat WHERE document_id = ? ORDER BY basis_points",
                row -> new VatSum(row.getInt(1), Money.ofCents(row.getLong(2)), Money.ofCents(row.getLong(3))),
                noteId);
    }

    private Money sum(long documentId, String which) {
        return Money.ofCents(database.number(
                "SELECT SUM(net_cents) FROM document_line WHERE document_id = ? AND " + which, documentId));
    }
}
