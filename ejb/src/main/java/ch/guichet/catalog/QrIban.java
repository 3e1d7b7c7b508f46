package ch.guichet.catalog;

import ch.guichet.shared.Refusal;

/**
 * A Swiss account for payments with a QR reference: an IBAN whose bank number is a QR-IID.
 *
 * @param value 21 characters without blanks
 */
public record QrIban(String value) {
    private static final int FIRST_QR_IID = 30_000;
    private static final int LAST_QR_IID = 31_999;

    /** @throws Refusal {@code catalog.ibanMalformed}, {@code catalog.ibanCheckDigits} or {@code catalog.ibanNotQr} */
    public QrIban {
        value = new Iban(value).value();
        int iid = Integer.parseInt(value.substring(4, 9));
        if (iid < FIRST_QR_IID || iid > LAST_QR_IID) throw Refusal.invalid("catalog.ibanNotQr", value);
    }
}
