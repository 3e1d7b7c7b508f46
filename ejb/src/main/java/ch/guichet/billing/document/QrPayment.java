package ch.guichet.billing.document;

import ch.guichet.shared.Money;

/**
 * What the payment part asks the payer's bank to do.
 *
 * @param account a QR-IBAN for a QR reference, an IBAN for a creditor reference (rule 22)
 * @param amount the open amount, which on a reprint may be less than the document's
 * @param message to the payer, or null
 * @param billInformation see {@link BillInformation#text()}, or null
 */
public record QrPayment(
        SwissIban account, PaymentReference reference, Money amount, String message, String billInformation) {

    /** The same payment for what is still open: account and reference never change. */
    public QrPayment withAmount(Money open) {
        return new QrPayment(account, reference, open, message, billInformation);
    }
}
