package ch.guichet.billing.monthend;

import ch.guichet.accounting.Account;
import ch.guichet.accounting.JournalEntry;
import ch.guichet.billing.rating.VatSum;
import ch.guichet.shared.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * The sums of a document that the books need.
 *
 * @param credit paid by value packs, VAT included: it settles the receivable, not the revenue
 * @param released net price of the time that was taken from time packs; its VAT was booked when they were sold
 * @param urgency surcharges for urgency, part of the net: an account of their own
 * @param rates the VAT rate by rate
 * @param fees for appointments that did not take place, part of the net: other income, without VAT
 */
public record DocumentPosting(
        long documentId,
        String number,
        LocalDate issued,
        Money net,
        Money vat,
        Money credit,
        Money rounding,
        Money released,
        Money urgency,
        Money fees,
        List<VatSum> rates) {

    /** Whether it moves anything at all: work of no charge, written off by its minimum, does not. */
    public boolean movesMoney() {
        return !(net.isZero() && released.isZero() && rounding.isZero());
    }

    /** The posting by the Swiss SME chart: see the examples of the rules on accounting. */
    public JournalEntry entry() {
        JournalEntry.Builder entry = new JournalEntry.Builder()
                .debit(Account.RECEIVABLES, net.plus(vat).plus(rounding))
                .credit(Account.REVENUE, net.minus(fees).minus(urgency))
                .credit(Account.URGENCY_REVENUE, urgency)
                .damages(Account.OTHER_REVENUE, fees);
        rates.forEach(rate -> entry.vat(rate.basisPoints(), rate.net(), rate.vat()));
        return entry.credit(Account.ROUNDING, rounding)
                .debit(Account.SUPPORT_CREDIT, credit)
                .credit(Account.RECEIVABLES, credit)
                .debit(Account.SUPPORT_CREDIT, released)
                .credit(Account.REVENUE, released)
                .on(issued, "DOCUMENT", documentId, number);
    }
}
