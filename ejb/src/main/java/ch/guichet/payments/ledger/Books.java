package ch.guichet.payments.ledger;

import ch.guichet.accounting.Account;
import ch.guichet.accounting.JournalEntry;
import ch.guichet.shared.Money;
import java.time.LocalDate;

/** What payments are in the books. Money that nobody has assigned yet is in suspense. */
final class Books {
    static final String RECEIPT = "PAYMENT";
    static final String DECISION = "PAYMENT_USE";
    static final String BACK = "PAYMENT_BACK";

    private static final int LONGEST = 200;

    private Books() {}

    /** Money that came in. */
    static JournalEntry received(LocalDate day, long transaction, Money amount, Shift shift, String text) {
        return lines(shift)
                .debit(Account.BANK, amount)
                .credit(Account.SUSPENSE, amount.minus(shift.total()))
                .on(day, RECEIPT, transaction, text);
    }

    /** Money that went out again: a payment that was taken back, or a refund. @param kind of the source */
    static JournalEntry gaveBack(LocalDate day, String kind, long source, Money amount, Shift shift, String text) {
        return lines(shift)
                .credit(Account.BANK, amount)
                .debit(Account.SUSPENSE, amount.plus(shift.total()))
                .on(day, kind, source, text);
    }

    /** What had gone out by a person's word had not: the word is taken back. */
    static JournalEntry cameBack(LocalDate day, long decision, Money amount, Shift shift, String text) {
        return lines(shift)
                .debit(Account.BANK, amount)
                .credit(Account.SUSPENSE, amount.minus(shift.total()))
                .on(day, DECISION, decision, text);
    }

    /** Somebody assigned money or took an assignment back. */
    static JournalEntry decided(LocalDate day, long decision, Shift shift, String text) {
        return lines(shift).credit(Account.SUSPENSE, shift.total().negated()).on(day, DECISION, decision, text);
    }

    static String text(String payer, String reference) {
        String text = (payer == null ? "" : payer) + (reference == null ? "" : " " + reference);
        return text.substring(0, Math.min(text.length(), LONGEST)).strip();
    }

    private static JournalEntry.Builder lines(Shift shift) {
        return new JournalEntry.Builder()
                .credit(Account.RECEIVABLES, shift.receivables())
                .credit(Account.CUSTOMER_BALANCE, shift.balance())
                .debit(Account.ROUNDING, shift.rounding());
    }
}
