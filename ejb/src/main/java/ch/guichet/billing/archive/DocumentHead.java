package ch.guichet.billing.archive;

import ch.guichet.billing.document.DocumentKind;
import ch.guichet.shared.Money;
import ch.guichet.shared.Period;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What stands above and below a document's lines. Name and address are those of the day it was drafted.
 *
 * @param number null on a draft
 * @param issueDate null on a draft
 * @param dueDate last day to pay; null when nothing is due or on a draft
 * @param credit CHF paid by value packs, VAT included
 * @param rounding what brought the amount to 0.05
 * @param reference the QR reference of 27 digits, null when nothing is due
 * @param correctsId the document a credit note takes back, else null
 * @param corrects its number
 * @param correctionReason why, in the words the customer reads
 * @param creditNoteId the credit note that takes this document back, or null
 * @param creditNote its number
 */
public record DocumentHead(
        long id,
        Long runId,
        DocumentKind kind,
        DocumentState state,
        String number,
        long customerId,
        int customerNumber,
        String recipient,
        String street,
        String houseNumber,
        String postalCode,
        String town,
        String country,
        String uid,
        String language,
        YearMonth month,
        LocalDate issueDate,
        LocalDate dueDate,
        Period service,
        Money net,
        Money vat,
        Money credit,
        Money rounding,
        Money due,
        String reference,
        Long correctsId,
        String corrects,
        String correctionReason,
        Long creditNoteId,
        String creditNote) {

    public boolean isPosted() {
        return state == DocumentState.POSTED;
    }

    /** Net and VAT, before credit and rounding. */
    public Money gross() {
        return net.plus(vat);
    }
}
