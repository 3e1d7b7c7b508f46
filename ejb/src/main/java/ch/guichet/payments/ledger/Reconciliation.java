package ch.guichet.payments.ledger;

import ch.guichet.credit.CreditControl;
import ch.guichet.credit.CreditProof;
import ch.guichet.identity.Roles;
import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Compares the journal with what it stands for: open items, imported movements, balances, undecided money. */
@Stateless
@RolesAllowed({Roles.FINANCE, Roles.ADMIN})
public class Reconciliation {
    private static final String PAYMENTS = "('PAYMENT', 'PAYMENT_USE', 'PAYMENT_BACK')";
    /** The number that an account has on the day of an entry. */
    private static final String NUMBER = "(SELECT n.text_value FROM setting n WHERE n.code = '%s'"
            + " AND n.valid_from <= e.entry_date ORDER BY n.valid_from DESC LIMIT 1)";

    private static final String JOURNAL = "SELECT COALESCE(SUM(l.debit_cents - l.credit_cents), 0) FROM journal_entry e"
            + " JOIN journal_line l ON l.entry_id = e.id WHERE l.account = ";
    private static final String DOCUMENTS =
            " FROM document d LEFT JOIN document_settlement s ON s.document_id = d.id WHERE d.state = 'POSTED'"
                    + " AND d.due_cents > 0 AND d.kind <> 'CREDIT_NOTE'" + OpenItems.OWED;
    private static final String BOOKED = "CASE WHEN t.state IN ('OPEN', 'DONE', 'REVERSED') THEN"
            + " CASE WHEN t.direction = 'CRDT' THEN t.amount_cents ELSE -t.amount_cents END ELSE 0 END";

    private Database database;
    private CreditControl credit;
    private ProofBook nights;

    public Reconciliation() {}

    @Inject
    Reconciliation(Database database, CreditControl credit, ProofBook nights) {
        this.database = database;
        this.credit = credit;
        this.nights = nights;
    }

    /** All comparisons; the first difference of each is named. */
    public List<ProofOfAccount> prove() {
        return List.of(receivables(), supportCredit(), bank(), balance(), suspense());
    }

    /** What the last nightly job has found; none before the first. */
    public List<NightlyProof> lastNight() {
        return nights.latest();
    }

    private ProofOfAccount supportCredit() {
        CreditProof proof = credit.prove();
        String first = proof.firstLot() != null
                ? String.valueOf(proof.firstLot())
                : proof.holds()
                        ? null
                        : first("SELECT d.number FROM document d WHERE d.state = 'POSTED' AND -(" + JOURNAL
                                + NUMBER.formatted("account.supportCredit")
                                + " AND e.source_kind = 'DOCUMENT' AND e.source_id = d.id) <> COALESCE((SELECT"
                                + " SUM(c.value_cents) FROM credit_entry c WHERE c.document_id = d.id OR (c.kind = 'SALE'"
                                + " AND c.document_id IS NULL AND c.lot_id IN (SELECT k.lot_id FROM lot_document k"
                                + " WHERE k.document_id = d.id))), 0) ORDER BY d.id LIMIT 1");
        return new ProofOfAccount("supportCredit", proof.deferred(), proof.booked(), first);
    }

    private ProofOfAccount receivables() {
        Money open = sum("SELECT SUM(" + OpenItems.OPEN + ")" + DOCUMENTS);
        // the account as a whole: whoever else posts on it must have an item, too
        Money booked = sum(JOURNAL + NUMBER.formatted("account.receivables"));
        String first = first("SELECT d.number FROM document d JOIN document_settlement s ON s.document_id = d.id"
                + " WHERE s.paid_cents <> (SELECT COALESCE(SUM(a.amount_cents), 0) FROM payment_allocation a"
                + " WHERE a.document_id = d.id AND a.undone_at IS NULL) ORDER BY d.id LIMIT 1");
        if (first == null && !open.equals(booked))
            first = first("SELECT d.number FROM document d LEFT JOIN document_settlement s ON s.document_id = d.id"
                    + " WHERE d.state = 'POSTED' AND d.due_cents + COALESCE(s.costs_cents, 0) <> ("
                    + JOURNAL + NUMBER.formatted("account.receivables")
                    + " AND (e.source_kind = 'DOCUMENT' AND e.source_id = d.id OR e.source_kind IN ('REMINDER', 'REMINDER_BACK')"
                    + " AND e.source_id IN (SELECT r.id FROM reminder r WHERE r.document_id = d.id)))"
                    + " ORDER BY d.id LIMIT 1");
        return new ProofOfAccount("receivables", open, booked, first);
    }

    private ProofOfAccount bank() {
        Money moved = sum("SELECT SUM(" + BOOKED + ") FROM bank_transaction t");
        Money booked = sum(JOURNAL + NUMBER.formatted("account.bank") + " AND e.source_kind IN " + PAYMENTS);
        String first = moved.equals(booked)
                ? null
                : first("SELECT t.id FROM bank_transaction t WHERE " + BOOKED + " <> (" + JOURNAL
                        + NUMBER.formatted("account.bank")
                        + " AND e.source_kind IN ('PAYMENT', 'PAYMENT_BACK') AND e.source_id = t.id)"
                        + " ORDER BY t.id LIMIT 1");
        return new ProofOfAccount("bank", moved, booked, first);
    }

    private ProofOfAccount balance() {
        Money held = sum("SELECT SUM(held_cents) FROM customer_balance")
                .plus(sum("SELECT SUM(surplus_cents) FROM document_settlement"));
        Money booked = sum(JOURNAL + NUMBER.formatted("account.customerBalance") + " AND e.source_kind IN " + PAYMENTS)
                .negated();
        String first = first("SELECT c.number FROM customer_balance b JOIN customer c ON c.id = b.customer_id"
                + " WHERE b.held_cents <> (SELECT COALESCE(SUM(a.amount_cents), 0) FROM payment_allocation a"
                + " WHERE a.customer_id = b.customer_id AND a.document_id IS NULL AND a.undone_at IS NULL)"
                + " ORDER BY c.number LIMIT 1");
        return new ProofOfAccount("balance", held, booked, first);
    }

    private ProofOfAccount suspense() {
        Money waiting = sum("SELECT SUM(amount_cents - assigned_cents) FROM bank_transaction WHERE state = 'OPEN'");
        Money booked = sum(JOURNAL + NUMBER.formatted("account.suspense") + " AND e.source_kind IN " + PAYMENTS)
                .negated();
        return new ProofOfAccount("suspense", waiting, booked, null);
    }

    private Money sum(String sql) {
        return Money.ofCents(database.number(sql));
    }

    private String first(String sql) {
        return database.list(sql, row -> row.getString(1)).stream().findFirst().orElse(null);
    }
}
