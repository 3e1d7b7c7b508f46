package ch.guichet.billing.document;

import ch.guichet.shared.Period;
import java.time.LocalDate;
import java.util.List;

/**
 * All that is printed on one document, already decided: rendering it looks nothing up and computes no money.
 *
 * @param number as printed ({@code 2026-000123}), or null for a draft, which is marked and has no payment part
 * @param corrects number of the document a credit note corrects, else null
 * @param dueDate last day to pay, or null where nothing is due
 * @param servicePeriod first to last day of service
 * @param lines at least one
 * @param credits what the Support Credit gave, possibly nothing
 * @param vat one row per rate, possibly none
 * @param payment null when nothing is due
 * @param notes terms and remarks, one paragraph each, in the document's language
 */
public record InvoiceDocument(
        DocumentKind kind,
        String number,
        String corrects,
        DocumentLanguage language,
        LocalDate issueDate,
        LocalDate dueDate,
        Period servicePeriod,
        Supplier supplier,
        Recipient recipient,
        List<DocumentLine> lines,
        List<CreditDeduction> credits,
        List<VatRow> vat,
        Totals totals,
        QrPayment payment,
        List<String> notes) {

    /** @throws IllegalArgumentException when there is nothing to print or a credit note names no original */
    public InvoiceDocument {
        if (lines.isEmpty()) throw new IllegalArgumentException("a document needs a line");
        if (kind == DocumentKind.CREDIT_NOTE && corrects == null)
            throw new IllegalArgumentException("a credit note names its original");
        lines = List.copyOf(lines);
        credits = List.copyOf(credits);
        vat = List.copyOf(vat);
        notes = List.copyOf(notes);
    }

    /** A draft has no number yet, so nobody can pay it. */
    public boolean isDraft() {
        return number == null;
    }

    /** Whether VAT is a word on it: a pack that is taxed at its use, and a fee without VAT, are sold without (rule 18). */
    public boolean mentionsVat() {
        return !vat.isEmpty() || totals.net().isZero();
    }

    /** Whether the payment part is printed: a numbered document with something due. */
    public boolean hasPaymentPart() {
        return !isDraft() && payment != null;
    }
}
